package ca.aval.school.ui;

import ca.aval.kit.Icons;
import ca.aval.kit.Words;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;

/**
 * The year at a glance: a small grid for each month. The arrows go from day to day, Page Up and
 * Page Down from month to month; with Shift, or a click with Shift, a stretch of days is chosen.
 */
final class YearGrid extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int WEEK = 7;

    private final CalendarViewModel model;
    private final Words words;
    private final Map<LocalDate, Label> cells = new HashMap<>();

    YearGrid(CalendarViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("year-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(model.looked());
        accessibleHelpProperty().bind(words.live("calendar.keys"));
        model.months().addListener((ListChangeListener<MonthCells>) change -> fill());
        model.chosen().subscribe(this::mark);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        fill();
    }

    private void fill() {
        cells.clear();
        getChildren().setAll(model.months().stream().map(this::month).toList());
        mark(null, model.chosen().get());
    }

    private Node month(MonthCells month) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("month-grid");
        for (DayOfWeek day : DayOfWeek.values()) {
            Label head =
                    new Label(
                            day.getDisplayName(
                                    TextStyle.NARROW_STANDALONE,
                                    words.language().getValue().locale()));
            head.getStyleClass().add("day-head");
            grid.add(head, column(day), 0);
        }
        int row = 1;
        for (DayCell day : month.days()) {
            int column = column(day.date().getDayOfWeek());
            if (column == 0 && day.date().getDayOfMonth() > 1) {
                row++;
            }
            grid.add(cell(day), column, row);
        }
        Label name = new Label(month.name());
        name.getStyleClass().add("strong");
        VBox box = new VBox(name, grid);
        box.getStyleClass().add("month");
        return box;
    }

    /** The week begins on Sunday, as on the wall of a Canadian school. */
    private static int column(DayOfWeek day) {
        return day.getValue() % WEEK;
    }

    private Label cell(DayCell day) {
        Label cell = new Label(String.valueOf(day.date().getDayOfMonth()));
        cell.getStyleClass().addAll("day", day.look());
        if (day.sign() != null) {
            cell.setGraphic(Icons.of(day.sign()));
            cell.setContentDisplay(ContentDisplay.BOTTOM);
        }
        cell.setAccessibleText(day.spoken());
        cell.setOnMousePressed(
                event -> {
                    requestFocus();
                    model.choose(day.date(), event.isShiftDown());
                });
        cells.put(day.date(), cell);
        return cell;
    }

    private void mark(@Nullable LocalDate before, @Nullable LocalDate now) {
        if (before != null && cells.get(before) != null) {
            cells.get(before).pseudoClassStateChanged(CHOSEN, false);
        }
        if (now != null && cells.get(now) != null) {
            cells.get(now).pseudoClassStateChanged(CHOSEN, true);
        }
    }

    private void key(KeyEvent event) {
        LocalDate here = model.chosen().get();
        LocalDate day = here == null ? start() : next(here, event);
        if (day == null || !event.getCode().isNavigationKey()) {
            return;
        }
        event.consume();
        if (cells.containsKey(day)) {
            model.choose(day, event.isShiftDown());
        }
    }

    private @Nullable LocalDate start() {
        return model.months().isEmpty() ? null : model.months().getFirst().days().getFirst().date();
    }

    private static @Nullable LocalDate next(LocalDate here, KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> here.minusDays(1);
            case RIGHT -> here.plusDays(1);
            case UP -> here.minusWeeks(1);
            case DOWN -> here.plusWeeks(1);
            case PAGE_UP -> here.minusMonths(1);
            case PAGE_DOWN -> here.plusMonths(1);
            case HOME -> here.withDayOfMonth(1);
            case END -> here.withDayOfMonth(here.lengthOfMonth());
            default -> null;
        };
    }
}
