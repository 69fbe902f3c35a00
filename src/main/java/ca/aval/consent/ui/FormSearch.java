package ca.aval.consent.ui;

import ca.aval.consent.CampaignForms.PupilForm;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.ReadCampaign;
import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.people.PupilPlace;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolYear;
import ca.aval.scan.ShortCode;
import ca.aval.shell.search.Findable;
import ca.aval.shell.search.SearchSource;

import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The printed forms of the year, found by the code at their foot, their number or their pupil. */
public final class FormSearch implements SearchSource {
    private final ReadCampaign campaign;
    private final Supplier<SchoolYear> year;
    private final Words words;

    /**
     * @param year the one at work, asked at each reading
     * @param words those of the screens of the campaign
     */
    public FormSearch(ReadCampaign campaign, Supplier<SchoolYear> year, Words words) {
        this.campaign = campaign;
        this.year = year;
        this.words = words;
    }

    @Override
    public ObservableValue<String> heading() {
        return words.live("search.forms");
    }

    @Override
    public List<Findable> read() {
        return campaign.read(year.get()).pupils().stream().flatMap(this::findable).toList();
    }

    @Override
    public String sought(String typed) {
        return ShortCode.parse(typed).map(ShortCode::symbols).orElse(typed);
    }

    private Stream<Findable> findable(PupilForm pupil) {
        return pupil.form().stream().map(form -> findable(pupil, form));
    }

    private Findable findable(PupilForm pupil, ConsentForm form) {
        return new Findable(
                Icon.UI_CHECKS,
                form.number() + " · " + pupil.pupil().name().full(),
                form.shortCode(),
                () ->
                        words.say(
                                "search.form",
                                new ShortCode(form.shortCode()).printed(),
                                Typography.date(words.language().getValue(), form.issuedOn())),
                new PupilPlace(pupil.pupil().id()));
    }
}
