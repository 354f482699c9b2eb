package org.rapporteur.yardsticks.dates;

import java.util.Optional;

/** How a text is annotated, and so when a value is right. */
enum Scheme {
    /** TIMEX3, as TempEval-3 scores it. */
    TIMEML("TimeML") {
        @Override
        boolean sameValue(Marked annotated, Marked found) {
            return !annotated.value().isEmpty() && annotated.value().equals(found.value());
        }

        @Override
        boolean counts(Marked found) {
            return true;
        }
    },
    /** Dates of the Text Encoding Initiative: days, or first and last day. */
    GUM("GUM") {
        @Override
        boolean sameValue(Marked annotated, Marked found) {
            Optional<Days> days = Days.annotated(annotated.value());
            Optional<Days> others = Days.found(found.value());
            if (days.isEmpty() || others.isEmpty()) {
                return sameHour(annotated.value(), found.value());
            }
            boolean lastDay = found.mod().equals("END")
                    && days.get().isOneDay()
                    && days.get().last().equals(others.get().last());
            return lastDay || days.equals(others);
        }

        /** "15:11:00" against "2008-01-20T15:11". */
        private boolean sameHour(String annotated, String found) {
            int time = found.indexOf('T');
            return time >= 0 && !found.startsWith("P") && annotated.matches("[0-9]{2}:[0-9]{2}(:[0-9]{2})?")
                    && annotated.startsWith(found.substring(time + 1));
        }

        @Override
        boolean counts(Marked found) {
            return found.type().equals("DATE") && !found.isVague();
        }
    };

    private final String label;

    Scheme(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract boolean sameValue(Marked annotated, Marked found);

    /** Whether annotators mark the like, so that finding one that they did not mark is an error. */
    abstract boolean counts(Marked found);
}
