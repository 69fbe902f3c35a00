package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

final class CardColumnsTest {
    private final Region main = card(100);
    private final Region side = card(360);
    private final Columns columns = new Columns(main, 400, side);

    @Test
    void onANarrowWindowTheLastCardIsBelowAndNotCut() {
        columns.resize(752, 504);
        columns.layout();
        assertEquals(240, main.getHeight());
        assertEquals(254, side.getLayoutY());
        assertEquals(250, side.getHeight(), "it ends where the window does");
    }

    @Test
    void whereThereIsRoomItIsAsHighAsItWishes() {
        columns.resize(752, 900);
        columns.layout();
        assertEquals(360, side.getHeight());
        columns.resize(1100, 600);
        columns.layout();
        assertEquals(600, side.getHeight(), "beside, the last card goes down to the end");
    }

    private static Region card(double height) {
        Region card = new Region();
        card.setPrefHeight(height);
        return card;
    }
}
