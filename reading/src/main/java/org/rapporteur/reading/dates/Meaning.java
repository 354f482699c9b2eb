package org.rapporteur.reading.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.record.EdtfDate;

/**
 * The meanings that a rule can give its words. Each is a pure function of the words and of where the text stands in
 * time; what does not follow stays open.
 */
enum Meaning {
    /** Year, month, day, season as far as said; what is not said is taken from the day of writing, if that is known. */
    CALENDAR {
        @Override
        Resolved of(Words words, Reference at) {
            if (words.season() > 0) {
                return season(words, at);
            }
            CalendarPoint said = new CalendarPoint(words.year("year"), words.month("month"), words.day("day"));
            return Resolved.of(said.year() > 0 ? said : at.yearOf(said, words.turn(), words.has("turn")));
        }

        private Resolved season(Words words, Reference at) {
            int year = words.year("year");
            if (year == 0) {
                CalendarPoint start = new CalendarPoint(0, (words.season() - 20) * 3, 0);
                year = at.yearOf(start, words.turn(), words.has("turn") && words.turn() != 0).year();
            }
            String[] codes = {"SP", "SU", "FA", "WI"};
            String years = year > 0 ? "%04d".formatted(year) : "XXXX";
            return new Resolved(EdtfDate.of(years + "-" + words.season()), years + "-" + codes[words.season() - 21]);
        }
    },
    /** From one day or year to another. */
    CALENDAR_RANGE {
        @Override
        Resolved of(Words words, Reference at) {
            int month = words.month("month");
            if (month == 0) {
                return Resolved.between(
                        new CalendarPoint(words.year("year"), 0, 0), new CalendarPoint(words.year("year2"), 0, 0));
            }
            int month2 = words.has("month2") ? words.month("month2") : month;
            CalendarPoint to = new CalendarPoint(words.year("year"), month2, words.day("day2"));
            to = to.year() > 0 ? to : at.yearOf(to, 0, false);
            CalendarPoint from = new CalendarPoint(month2 < month && to.year() > 0 ? to.year() - 1 : to.year(), month, words.day("day"));
            return Resolved.between(from, to);
        }
    },
    /** 24/03/2021: day and month in the order that the calendar allows; where it allows both, the year alone. */
    NUMERIC {
        @Override
        Resolved of(Words words, Reference at) {
            int year = words.year("year");
            int first = Integer.parseInt(words.text("first"));
            int second = Integer.parseInt(words.text("second"));
            CalendarPoint dayFirst = new CalendarPoint(year, second, first);
            CalendarPoint monthFirst = new CalendarPoint(year, first, second);
            boolean one = dayFirst.hasDay() && dayFirst.isPossible();
            boolean other = monthFirst.hasDay() && monthFirst.isPossible();
            if (one && other && first != second) {
                return Resolved.of(new CalendarPoint(year, 0, 0));
            }
            return one ? Resolved.of(dayFirst) : other ? Resolved.of(monthFirst) : Resolved.OPEN;
        }
    },
    DECADE {
        @Override
        Resolved of(Words words, Reference at) {
            String stem = words.text("decade").substring(0, 3);
            return new Resolved(EdtfDate.of(stem + "X"), stem);
        }
    },
    CENTURY {
        @Override
        Resolved of(Words words, Reference at) {
            int century = words.ordinal() - 1;
            return century < 1 || century > 29
                    ? Resolved.OPEN
                    : new Resolved(EdtfDate.of("%02dXX".formatted(century)), "%02d".formatted(century));
        }
    },
    /** A day by its name, on the side that {@code turn} or else the tense points to. */
    WEEKDAY {
        @Override
        Resolved of(Words words, Reference at) {
            boolean told = words.text("turn").matches("the (previous|following|next)");
            Optional<LocalDate> from = (told ? at.told() : at.now()).local();
            return from.map(day -> Resolved.of(CalendarPoint.of(
                                    day.plusDays(distance(day.getDayOfWeek().getValue(), words, at, told))))
                            .inThe(words.text("part")))
                    .orElse(Resolved.OPEN);
        }

        private int distance(int today, Words words, Reference at, boolean told) {
            int ahead = Math.floorMod(words.weekday() - today, 7);
            int turn = words.turn();
            if (turn != 0) {
                return turn > 0 ? (ahead == 0 ? 7 : ahead) : (ahead == 0 ? -7 : ahead - 7);
            }
            return at.tense() == Tense.AHEAD || ahead == 0 ? ahead : ahead - 7;
        }
    },
    WEEKEND {
        @Override
        Resolved of(Words words, Reference at) {
            Optional<LocalDate> from = at.now().local();
            if (from.isEmpty()) {
                return Resolved.OPEN;
            }
            LocalDate day = from.get();
            LocalDate coming = day.plusDays(6L - day.getDayOfWeek().getValue());
            int turn = words.turn();
            boolean inside = day.getDayOfWeek().getValue() >= 6;
            boolean back = turn < 0 || (turn == 0 && !inside && at.tense() != Tense.AHEAD);
            LocalDate saturday = back ? coming.minusDays(7) : turn > 0 && inside ? coming.plusDays(7) : coming;
            EdtfDate both = EdtfDate.of(saturday + "/" + saturday.plusDays(1));
            return new Resolved(both, Resolved.weekName(saturday) + "-WE");
        }
    },
    /** So many units from now, or from the day last told of. */
    SHIFT {
        @Override
        Resolved of(Words words, Reference at) {
            CalendarPoint from = words.text("from").equals("told") ? at.told() : at.now();
            boolean counted = words.has("number") || words.has("number2");
            double number = counted ? words.number() : Integer.parseInt(words.text("count"));
            if (Double.isNaN(number) || number != Math.rint(number) || Math.abs(number) > 5000) {
                return Resolved.OPEN;
            }
            int steps = (int) number * words.turn();
            return shifted(from, steps, words.unit(), counted).inThe(words.text("part"));
        }

        private Resolved shifted(CalendarPoint from, int steps, String unit, boolean counted) {
            return switch (unit) {
                case "day" -> Resolved.of(from.plusDays(steps));
                case "week" -> counted ? about(from.plusDays(7 * steps)) : week(from.plusDays(7 * steps));
                case "fortnight" -> about(from.plusDays(14 * steps));
                case "month" -> Resolved.of(from.plusMonths(steps));
                case "quarter" -> quarter(from, steps);
                case "year" -> Resolved.of(from.plusYears(steps));
                case "decade" -> counted ? Resolved.of(from.plusYears(10 * steps)) : digits(from.plusYears(10 * steps), 3);
                case "century" -> digits(from.plusYears(100 * steps), 2);
                default -> Resolved.OPEN;
            };
        }

        private Resolved week(CalendarPoint day) {
            return day.local().map(Resolved::week).orElse(Resolved.OPEN);
        }

        /** "Two weeks ago" is not said of one day: the day is approximate, the week is meant. */
        private Resolved about(CalendarPoint day) {
            return day.local()
                    .map(known -> new Resolved(EdtfDate.of(known + "~"), Resolved.weekName(known)))
                    .orElse(Resolved.OPEN);
        }

        private Resolved quarter(CalendarPoint from, int steps) {
            if (from.year() == 0 || !from.hasMonth()) {
                return Resolved.OPEN;
            }
            int quarters = from.year() * 4 + (from.month() - 1) / 3 + steps;
            int year = quarters / 4;
            int quarter = quarters % 4 + 1;
            return new Resolved(EdtfDate.of("%04d-%d".formatted(year, 32 + quarter)), "%04d-Q%d".formatted(year, quarter));
        }

        private Resolved digits(CalendarPoint year, int known) {
            String stem = year.text().isEmpty() ? "" : year.text().substring(0, known);
            return stem.isEmpty() ? Resolved.OPEN : new Resolved(EdtfDate.of((stem + "XX").substring(0, 4)), stem);
        }
    },
    /** The past or coming so many units, as a stretch that ends or begins now. */
    STRETCH {
        @Override
        Resolved of(Words words, Reference at) {
            double number = words.number();
            String timex = period(words);
            if (Double.isNaN(number) || number != Math.rint(number) || Math.abs(number) > 5000) {
                return Resolved.timex(timex);
            }
            int steps = (int) number * (words.turn() < 0 ? -1 : 1);
            CalendarPoint now = at.now();
            CalendarPoint here = now;
            CalendarPoint there =
                    switch (words.unit()) {
                        case "minute" -> CalendarPoint.UNKNOWN;
                        case "hour" -> now.plusDays(steps / 24);
                        case "day" -> now.plusDays(steps);
                        case "week" -> now.plusDays(7 * steps);
                        case "fortnight" -> now.plusDays(14 * steps);
                        case "month" -> now.plusMonths(steps);
                        case "quarter" -> now.plusMonths(3 * steps);
                        case "decade" -> now.plusYears(10 * steps);
                        case "century" -> now.plusYears(100 * steps);
                        default -> now.plusYears(steps);
                    };
            if (!there.hasDay()) {
                here = new CalendarPoint(now.year(), there.hasMonth() ? now.month() : 0, 0);
            }
            Resolved both = steps < 0 ? Resolved.between(there, here) : Resolved.between(here, there);
            return both.withTimex(timex);
        }
    },
    /** Some units that nobody counts. */
    SOME {
        @Override
        Resolved of(Words words, Reference at) {
            return Resolved.timex(period(words));
        }
    },
    /** A mere length of time. */
    LENGTH {
        @Override
        Resolved of(Words words, Reference at) {
            return Resolved.timex(period(words));
        }
    },
    REPEAT {
        @Override
        Resolved of(Words words, Reference at) {
            if (words.has("weekday")) {
                return Resolved.timex("XXXX-WXX-" + words.weekday());
            }
            return Resolved.timex(period(words.has("adverb") ? words.adverb() : words.unit(), "1"));
        }
    },
    CLOCK {
        @Override
        Resolved of(Words words, Reference at) {
            int hour = words.has("named") ? words.namedHour() : Integer.parseInt(words.text("hour"));
            int minute = words.has("minute") ? Integer.parseInt(words.text("minute")) : 0;
            if (words.has("half")) {
                hour = hour % 12 + (words.text("half").startsWith("p") ? 12 : 0);
            }
            return hour > 24 ? Resolved.OPEN : Resolved.timex("T%02d:%02d".formatted(hour, minute));
        }
    },
    /** The first or last day of a unit. */
    EDGE {
        @Override
        Resolved of(Words words, Reference at) {
            if (words.text("edge").equals("middle")) {
                return Resolved.OPEN;
            }
            Resolved unit = SHIFT.of(words, at);
            boolean end = words.text("edge").matches("end|close");
            Optional<LocalDate> day = end ? unit.value().latest() : unit.value().earliest();
            return day.map(known -> Resolved.of(CalendarPoint.of(known))).orElse(Resolved.OPEN);
        }
    },
    FEAST {
        @Override
        Resolved of(Words words, Reference at) {
            String[] parts = words.feast().split("-");
            CalendarPoint day = new CalendarPoint(0, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            return Resolved.of(at.yearOf(day, 0, false));
        }
    },
    /** Tied to something that is not a date. */
    OPEN {
        @Override
        Resolved of(Words words, Reference at) {
            String timex = words.text("timex");
            return timex.isEmpty() ? Resolved.OPEN : Resolved.timex(timex.toUpperCase(java.util.Locale.ROOT));
        }
    };

    abstract Resolved of(Words words, Reference at);

    DateMention.Kind kind() {
        return switch (this) {
            case LENGTH, STRETCH, SOME -> DateMention.Kind.DURATION;
            case REPEAT -> DateMention.Kind.SET;
            case CLOCK -> DateMention.Kind.TIME;
            default -> DateMention.Kind.DATE;
        };
    }

    private static String period(Words words) {
        double number = words.number();
        String count = Double.isNaN(number) ? "X" : number == Math.rint(number) ? "%d".formatted((long) number) : String.valueOf(number);
        return period(words.unit(), count);
    }

    private static String period(String unit, String count) {
        return switch (unit) {
            case "minute" -> "PT" + count + "M";
            case "hour" -> "PT" + count + "H";
            case "day" -> "P" + count + "D";
            case "week" -> "P" + count + "W";
            case "fortnight" -> count.equals("1") ? "P2W" : "PXW";
            case "month" -> "P" + count + "M";
            case "quarter" -> "P" + count + "Q";
            case "decade" -> "P" + count + "DE";
            case "century" -> "P" + count + "CE";
            default -> "P" + count + "Y";
        };
    }
}
