package ca.aval.app.window;

import ca.aval.people.GroupPlace;
import ca.aval.people.PupilId;
import ca.aval.people.PupilPlace;
import ca.aval.people.StaffId;
import ca.aval.people.StaffPlace;
import ca.aval.platform.place.Destination;
import ca.aval.shell.search.Recents.Visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The recent places as they are kept on a desk: identities and hours, no name of a person. */
final class RecentPlaces {
    static final String KEY = "recents";

    private final ObjectMapper json = new ObjectMapper();

    /** Whether that is a place one wants to find again. */
    static boolean counts(Destination place) {
        return place instanceof PupilPlace
                || place instanceof StaffPlace
                || place instanceof GroupPlace;
    }

    String write(List<Visit> visits) {
        ArrayNode all = json.createArrayNode();
        for (Visit visit : visits) {
            switch (visit.place()) {
                case PupilPlace(PupilId id) -> add(all, "pupil", id.toString(), visit.at());
                case StaffPlace(StaffId id) -> add(all, "staff", id.toString(), visit.at());
                case GroupPlace(String group) -> add(all, "group", group, visit.at());
                default -> {}
            }
        }
        return all.toString();
    }

    /** What was kept; what cannot be read any longer is left out. */
    List<Visit> read(String kept) {
        List<Visit> visits = new ArrayList<>();
        try {
            json.readTree(kept).forEach(one -> visit(one).ifPresent(visits::add));
        } catch (JsonProcessingException e) {
            // a shortcut, not a record: it begins anew
            return List.of();
        }
        return visits;
    }

    private static void add(ArrayNode all, String kind, String id, Instant at) {
        all.addObject().put("kind", kind).put("id", id).put("at", at.toString());
    }

    private static Optional<Visit> visit(JsonNode one) {
        String id = one.path("id").asText();
        try {
            Instant at = Instant.parse(one.path("at").asText());
            return switch (one.path("kind").asText()) {
                case "pupil" ->
                        Optional.of(
                                new Visit(new PupilPlace(new PupilId(UUID.fromString(id))), at));
                case "staff" ->
                        Optional.of(
                                new Visit(new StaffPlace(new StaffId(UUID.fromString(id))), at));
                case "group" -> Optional.of(new Visit(new GroupPlace(id), at));
                default -> Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
