package ca.aval.consent.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What can be done to the pupils who are ticked, or in sight: to print, or to remind. */
record FormsFoot(
        CampaignViewModel model, Words words, PrintQuestions questions, CampaignLeads leads) {
    Node[] nodes() {
        FormListViewModel list = model.list();
        Label wanted = new Label();
        wanted.setMinWidth(Region.USE_PREF_SIZE);
        wanted.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        list.ticked().get() > 0
                                                ? words.say("foot.ticked", list.ticked().get())
                                                : words.say("foot.in-sight"),
                                list.ticked(),
                                words.language()));
        Button untick = Buttons.iconOnly(words.live("foot.untick"), Icon.X, list::untickAll);
        show(untick, list.ticked().greaterThan(0));
        Button tick = Buttons.iconOnly(words.live("foot.tick"), Icon.CHECK, list::tickAllInSight);
        show(tick, list.ticked().isEqualTo(0));
        BooleanBinding idle = list.wanted().isEqualTo(0).or(model.printing().busy());
        BooleanBinding reminding = list.answering().and(leads.reminders().isNotNull());
        Button save = Buttons.plain(words.live("foot.save"), Icon.SAVE, questions::save);
        Button print =
                Buttons.primary(
                        words.live("foot.print", list.wanted()), Icon.PRINTER, questions::print);
        Button again = Buttons.plain(words.live("foot.forms"), Icon.PRINTER, questions::print);
        Button remind =
                Buttons.plain(
                        words.live("foot.remind"),
                        Icon.ENVELOPE,
                        () -> leads.remind(list.silentChosen()));
        Button names =
                Buttons.plain(
                        words.live("foot.names"),
                        Icon.LIST_UL,
                        () -> leads.list(list.silentChosen()));
        names.disableProperty().bind(list.toRemind().isEqualTo(0));
        show(names, reminding.and(leads.names().isNotNull()).and(list.toPrint().isEqualTo(0)));
        save.disableProperty().bind(idle);
        print.disableProperty().bind(idle);
        again.disableProperty().bind(idle);
        remind.disableProperty().bind(list.toRemind().isEqualTo(0));
        show(save, reminding.not());
        show(print, reminding.not());
        show(again, reminding.and(list.toPrint().greaterThan(0)));
        show(remind, reminding);
        return new Node[] {wanted, tick, untick, Panel.spacer(), save, print, again, remind, names};
    }

    private static void show(Button button, BooleanBinding when) {
        button.visibleProperty().bind(when);
        button.managedProperty().bind(when);
    }
}
