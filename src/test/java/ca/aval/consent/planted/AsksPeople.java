package ca.aval.consent.planted;

import ca.aval.people.planted.PupilManager;
import ca.aval.people.store.planted.KeptRow;

import javafx.scene.control.Label;

import net.sf.jasperreports.engine.JasperReport;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.hibernate.StatelessSession;

/**
 * Breaks several rules at once: another feature's table, a database, a report, a PDF and a label.
 */
public class AsksPeople {
    KeptRow row = new KeptRow();
    PupilManager back;
    StatelessSession session;
    JasperReport report;
    PDDocument pdf;
    Label label;
}
