package ca.aval.kit;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.ArrayList;
import java.util.List;

/** The answers of one form, and how many are still to be put right. */
public final class Answers {
    private final List<Answer> answers = new ArrayList<>();
    private final ReadOnlyIntegerWrapper wrong = new ReadOnlyIntegerWrapper();

    /** One more answer, which begins with that text. */
    public Answer add(String start) {
        Answer answer = new Answer(start);
        answers.add(answer);
        answer.error().addListener(change -> count());
        return answer;
    }

    /** An answer that is no longer asked for. */
    public void remove(Answer answer) {
        answers.remove(answer);
        count();
    }

    /** How many answers are wrong; summed up at the top of the form. */
    public ReadOnlyIntegerProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    public boolean allRight() {
        return wrong.get() == 0;
    }

    private void count() {
        wrong.set((int) answers.stream().filter(Answer::isWrong).count());
    }
}
