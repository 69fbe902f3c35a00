package ca.aval.publication.ui;

import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.publication.Publication;
import ca.aval.publication.PublicationAlert;
import ca.aval.publication.Takedown;

import java.time.LocalDate;
import java.util.List;

/** Says in a word where a publication, a takedown or an alert stands. */
final class PublicationStates {
    private final Words words;
    private final LocalDate today;

    PublicationStates(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    State of(Publication publication, List<Takedown> takedowns, List<PublicationAlert> alerts) {
        if (publication.removedOn() != null) {
            return state(Mark.CLOSED, "state.removed");
        }
        if (takedowns.stream().anyMatch(t -> t.isLate(today))) {
            return state(Mark.LATE, "state.late");
        }
        if (takedowns.stream().anyMatch(Takedown::isOpen)) {
            return state(Mark.TO_VERIFY, "state.to-remove");
        }
        if (alerts.stream().anyMatch(PublicationAlert::isOpen)) {
            return state(Mark.DISAGREEMENT, "state.alert");
        }
        return publication.isToCome(today)
                ? state(Mark.WAITING, "state.to-come")
                : state(Mark.COMPLETE, "state.published");
    }

    State of(Takedown takedown) {
        if (takedown.isLate(today)) {
            return state(Mark.LATE, "down.late");
        }
        return switch (takedown.outcome()) {
            case WAITING -> state(Mark.TO_VERIFY, takedown.own() ? "down.todo" : "down.ask");
            case ASKED -> state(Mark.WAITING, "down.asked");
            case REMOVED -> state(Mark.COMPLETE, "down.removed");
            case STOPPED -> state(Mark.COMPLETE, "down.stopped");
            case NOT_REMOVED -> state(Mark.REJECTED, "down.not-removed");
            case IRREVERSIBLE -> state(Mark.CLOSED, "down.irreversible");
        };
    }

    State of(PublicationAlert alert) {
        return switch (alert.confidentiality()) {
            case OPEN -> state(Mark.DISAGREEMENT, "alert.OPEN");
            case YES -> state(Mark.REJECTED, "alert.YES");
            case NO -> state(Mark.UNCHANGED, "alert.NO");
            case ASK_OFFICER -> state(Mark.WAITING, "alert.ASK_OFFICER");
        };
    }

    private State state(Mark mark, String key) {
        return new State(mark, words.say(key));
    }
}
