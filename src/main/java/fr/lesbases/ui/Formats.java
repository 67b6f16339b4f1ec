package fr.lesbases.ui;

import fr.lesbases.common.Paris;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, numbers and sizes as people in France read them (PRODUCT §10). */
public final class Formats {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.FRENCH).withZone(Paris.ZONE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy 'à' HH:mm", Locale.FRENCH).withZone(Paris.ZONE);
    private static final String[] UNITS = {"o", "Ko", "Mo", "Go"};
    private static final String NO_BREAK = "\u00a0";

    private Formats() {
    }

    /** 12.03.2026, the day it was in Paris. */
    public static String date(Instant instant) {
        return DATE.format(instant);
    }

    /** 12.03.2026 à 14:05, in Paris. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** 4 218, with a blank that does not break. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(number);
    }

    /** 1,2 Mo: multiples of 1 024 as file managers show them, one digit behind the comma below ten. @param bytes 0 or more */
    public static String size(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRENCH);
        format.setMaximumFractionDigits(unit > 0 && value < 10 ? 1 : 0);
        return format.format(value) + NO_BREAK + UNITS[unit];
    }
}
