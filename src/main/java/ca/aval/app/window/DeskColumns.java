package ca.aval.app.window;

import ca.aval.desk.Desk;
import ca.aval.people.roster.ColumnMeanings;
import ca.aval.people.roster.ColumnMeanings.Meaning;
import ca.aval.people.roster.KeptColumns;
import ca.aval.people.roster.RosterField;
import ca.aval.platform.crypto.Digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps on the desk of each person what they said of the columns of lists. */
final class DeskColumns implements KeptColumns {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;

    DeskColumns(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<ColumnMeanings> of(List<String> headers) {
        return desk.kept(key(headers)).flatMap(DeskColumns::meanings);
    }

    @Override
    public void keep(List<String> headers, ColumnMeanings said) {
        ObjectNode json = JSON.createObjectNode().put("staff", said.staff());
        ArrayNode columns = json.putArray("columns");
        for (Meaning meaning : said.columns()) {
            RosterField field = meaning.field();
            columns.addObject()
                    .put("field", field == null ? "" : field.name())
                    .put("guardian", meaning.guardian());
        }
        desk.keep(key(headers), json.toString());
    }

    @Override
    public void forget(List<String> headers) {
        desk.forget(key(headers));
    }

    /** What another version of the program kept otherwise is found out anew. */
    private static Optional<ColumnMeanings> meanings(String kept) {
        try {
            JsonNode json = JSON.readTree(kept);
            List<Meaning> columns = new ArrayList<>();
            for (JsonNode column : json.path("columns")) {
                String field = column.path("field").asText();
                columns.add(
                        field.isEmpty()
                                ? Meaning.NOT_READ
                                : new Meaning(
                                        RosterField.valueOf(field),
                                        column.path("guardian").asInt()));
            }
            return Optional.of(new ColumnMeanings(json.path("staff").asBoolean(), columns));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A fingerprint: a list without headers would else leave names in the journal. */
    private static String key(List<String> headers) {
        return "columns."
                + Digest.hex(ColumnMeanings.signature(headers).getBytes(StandardCharsets.UTF_8));
    }
}
