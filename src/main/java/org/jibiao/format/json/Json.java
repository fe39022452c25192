package org.jibiao.format.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value of a JSON file with the line on which it stands, from 1, so that every message can say where. */
sealed interface Json {
    int line();

    record Text(int line, String text) implements Json {}

    record Numeral(int line, BigDecimal number) implements Json {}

    record Truth(int line, boolean value) implements Json {}

    record Nothing(int line) implements Json {}

    record Array(int line, List<Json> items) implements Json {}

    /** An object with its members in the order of the file. */
    record Members(int line, Map<String, Json> members) implements Json {}
}
