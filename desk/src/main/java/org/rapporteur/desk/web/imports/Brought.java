package org.rapporteur.desk.web.imports;

import java.util.Objects;
import java.util.function.Consumer;
import org.rapporteur.intake.Arrival;
import org.rapporteur.intake.Intake;
import org.rapporteur.record.Report;

/** Something that is brought in: it gives reports, or says why not. */
interface Brought {

    /** Lets {@code intake} read it. */
    void read(Intake intake, Consumer<Arrival> onArrival);

    /**
     * A file that lies in a folder of the desk's own for as long as the import goes on.
     *
     * @param location its path
     * @param name how whoever brought it called it; the reports go by it, for the folder will be gone
     */
    record Laid(String location, String name) implements Brought {

        public Laid {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public void read(Intake intake, Consumer<Arrival> onArrival) {
            intake.read(location, arrival -> onArrival.accept(called(arrival)));
        }

        private Arrival called(Arrival arrival) {
            if (arrival instanceof Arrival.Arrived arrived) {
                Report report = arrived.report();
                return new Arrival.Arrived(report.withOrigin(report.origin().replace(location, name)));
            }
            Arrival.Failed failed = (Arrival.Failed) arrival;
            return new Arrival.Failed(failed.origin().replace(location, name), failed.reason());
        }
    }

    /**
     * A page that is fetched when its turn comes.
     *
     * @param address as it was typed
     * @param fetching gets it
     */
    record Addressed(String address, Fetching fetching) implements Brought {

        public Addressed {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(fetching, "fetching");
        }

        @Override
        public void read(Intake intake, Consumer<Arrival> onArrival) {
            try {
                String location = fetching.fetch(address).toString();
                intake.read(location, arrival -> onArrival.accept(called(arrival)));
            } catch (FetchException unreachable) {
                onArrival.accept(new Arrival.Failed(address, unreachable.getMessage()));
            }
        }

        private Arrival called(Arrival arrival) {
            if (arrival instanceof Arrival.Arrived arrived) {
                Report report = arrived.report().withOrigin(address);
                return new Arrival.Arrived(report.url().isEmpty() ? report.withOutlet(report.source(), address) : report);
            }
            return new Arrival.Failed(address, ((Arrival.Failed) arrival).reason());
        }
    }

    /**
     * A page to which an entry of a feed leads; what the page does not say of its date, the entry says.
     *
     * @param fetching gets it
     */
    record Entered(FeedEntry entry, Fetching fetching) implements Brought {

        public Entered {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(fetching, "fetching");
        }

        @Override
        public void read(Intake intake, Consumer<Arrival> onArrival) {
            new Addressed(entry.address(), fetching).read(intake, arrival -> onArrival.accept(dated(arrival)));
        }

        private Arrival dated(Arrival arrival) {
            return arrival instanceof Arrival.Arrived arrived && !arrived.report().written().isKnown() && entry.date().isKnown()
                    ? new Arrival.Arrived(arrived.report().withPublished(entry.date()))
                    : arrival;
        }
    }
}
