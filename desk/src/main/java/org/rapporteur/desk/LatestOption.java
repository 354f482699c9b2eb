package org.rapporteur.desk;

import org.rapporteur.dossier.Extent;
import org.rapporteur.record.KeptRecord;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** {@code --latest}, of the commands that look at what is of today: an archive of years is not gone through for each. */
final class LatestOption {

    /** What a brief is told from within five seconds; see decision 023. */
    static final String USUAL = "1000";

    private static final String ALL = "all";

    @Option(
            names = "--latest",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            converter = Typed.class,
            defaultValue = USUAL,
            description = "Look at the latest N reports (${DEFAULT-VALUE}), at last words before them that still stand, and at what was corrected; 'all' looks at"
                    + " all, and takes its time where there are many.")
    private Extent extent;

    Extent extent() {
        return extent;
    }

    /** Says that there is more than was looked at. */
    static void tell(KeptRecord looked, int held, Screen screen) {
        int reports = looked.reports().size();
        if (reports < held) {
            screen.note("looked at %d of %d reports: the latest, and those that still bear on them (--latest all looks at all)".formatted(reports, held));
        }
    }

    /** A number from 1 on, or {@code all}. */
    static final class Typed implements ITypeConverter<Extent> {

        @Override
        public Extent convert(String typed) {
            if (typed.strip().equals(ALL)) {
                return Extent.ALL;
            }
            try {
                int reports = Integer.parseInt(typed.strip());
                if (reports > 0) {
                    return Extent.latest(reports);
                }
            } catch (NumberFormatException notANumber) {
                throw noNumber(typed);
            }
            throw noNumber(typed);
        }

        private static TypeConversionException noNumber(String typed) {
            return new TypeConversionException("'%s' is not a number of reports, nor 'all'".formatted(typed));
        }
    }
}
