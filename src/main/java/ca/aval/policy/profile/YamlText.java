package ca.aval.policy.profile;

import ca.aval.policy.profile.Fault.Kind;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Pair;
import ca.aval.policy.profile.YamlNode.Scalar;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Takes a file apart into texts, lists and named entries, and refuses everything more clever. */
final class YamlText {
    private static final int DEEPEST = 16;

    private final String fileName;
    private final String text;
    private final Faults faults;

    YamlText(String fileName, String text, Faults faults) {
        this.fileName = fileName;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.faults = faults;
    }

    /** The whole file; null when it cannot be taken apart, of which the faults then speak. */
    @Nullable Named read() {
        try {
            return document();
        } catch (Stopped stopped) {
            faults.add(stopped.at, "", stopped.kind);
        } catch (MarkedYamlEngineException broken) {
            Place at =
                    broken.getProblemMark()
                            .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                            .orElse(new Place(1, 1));
            faults.add(at, "", Kind.BAD_YAML);
        } catch (ReaderException unreadable) {
            faults.add(place(unreadable.getPosition()), "", Kind.NOT_PRINTABLE);
        } catch (YamlEngineException broken) {
            faults.add(new Place(1, 1), "", Kind.BAD_YAML);
        }
        return null;
    }

    private @Nullable Named document() throws Stopped {
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(fileName)
                        .setCodePointLimit(ProfileReader.LONGEST)
                        .setUseMarks(true)
                        .build();
        Iterator<Event> events = new Parse(settings).parseString(text).iterator();
        YamlNode root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                if (root != null) {
                    throw new Stopped(place(event), Kind.MORE_THAN_ONE_DOCUMENT);
                }
                root = node(events.next(), events, 0);
            }
        }
        if (root == null || root instanceof Scalar scalar && scalar.absent()) {
            throw new Stopped(new Place(1, 1), Kind.NOTHING_THERE);
        }
        if (root instanceof Named named) {
            return named;
        }
        faults.add(root.at(), "", Kind.WRONG_TYPE, "", "ENTRY");
        return null;
    }

    private YamlNode node(Event event, Iterator<Event> events, int depth) throws Stopped {
        if (depth > DEEPEST) {
            throw new Stopped(place(event), Kind.TOO_DEEP);
        }
        if (!(event instanceof NodeEvent whole)
                || whole.getAnchor().isPresent()
                || event.getEventId() == Event.ID.Alias) {
            throw new Stopped(place(event), Kind.SHORTHAND);
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag().isPresent()) {
                throw new Stopped(place(event), Kind.SHORTHAND);
            }
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            return new Scalar(scalar.getValue(), plain, place(event));
        }
        if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            throw new Stopped(place(event), Kind.SHORTHAND);
        }
        return event.getEventId() == Event.ID.SequenceStart
                ? items(event, events, depth)
                : named(event, events, depth);
    }

    private YamlNode items(Event start, Iterator<Event> events, int depth) throws Stopped {
        List<YamlNode> entries = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            entries.add(node(event, events, depth + 1));
            event = events.next();
        }
        return new YamlNode.Items(List.copyOf(entries), place(start));
    }

    private YamlNode named(Event start, Iterator<Event> events, int depth) throws Stopped {
        List<Pair> pairs = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            if (!(event instanceof ScalarEvent)
                    || !(node(event, events, depth) instanceof Scalar key)) {
                throw new Stopped(place(event), Kind.BAD_YAML);
            }
            pairs.add(new Pair(key.text(), key.at(), node(events.next(), events, depth + 1)));
            event = events.next();
        }
        return new Named(List.copyOf(pairs), place(start));
    }

    private static Place place(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(1, 1));
    }

    private Place place(int position) {
        int end =
                text.offsetByCodePoints(
                        0, Math.min(position, text.codePointCount(0, text.length())));
        String before = text.substring(0, end);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(line, before.length() - before.lastIndexOf('\n'));
    }

    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Place at;
        private final Kind kind;

        Stopped(Place at, Kind kind) {
            super(kind.name());
            this.at = at;
            this.kind = kind;
        }
    }
}
