package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.CampaignOutcome;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.CreateCampaign;
import ca.aval.consent.form.ConsentUse;
import ca.aval.platform.time.SchoolYear;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;

/** The campaign of a year. */
@Command(
        name = "campaign",
        mixinStandardHelpOptions = true,
        subcommands = CampaignCommand.Create.class)
final class CampaignCommand {
    /** Creates it. */
    @Command(name = "create", mixinStandardHelpOptions = true)
    static final class Create extends RegisterCommand {
        @Option(names = "--year", required = true, paramLabel = "Y")
        private String year;

        @Option(names = "--uses", split = ",", paramLabel = "CODES")
        private @Nullable List<String> uses;

        @Override
        int work(OpenRegister register) throws Refusal {
            SchoolYear chosen = aval().year(year);
            ConsentCampaign created = create(register, chosen, uses, console());
            if (json()) {
                console().print(object(created));
            } else {
                console()
                        .say(
                                "campaign.done",
                                created.year().toString(),
                                created.form().uses().size());
            }
            return Status.DONE;
        }

        private static ObjectNode object(ConsentCampaign created) {
            ObjectNode json = Console.object();
            json.put("id", created.id().toString())
                    .put("year", created.year().toString())
                    .put("formVersion", created.form().number())
                    .put("returnBy", created.returnBy().toString());
            var codes = json.putArray("uses");
            created.form().uses().forEach(codes::add);
            return json;
        }
    }

    /** Creates the campaign of that year with those uses, or with the usual ones. */
    static ConsentCampaign create(
            OpenRegister register, SchoolYear year, @Nullable List<String> uses, Console console)
            throws Refusal {
        CreateCampaign create = register.consentActs().create();
        List<String> codes =
                uses == null ? create.defaults().stream().map(ConsentUse::code).toList() : uses;
        return switch (create.create(year, codes, create.usualReturn())) {
            case CampaignOutcome.Created(var campaign) -> campaign;
            case CampaignOutcome.AlreadyThere there ->
                    throw console.refusal("campaign.there", year.toString());
            case CampaignOutcome.UnknownUse(var code) ->
                    throw console.refusal("campaign.unknown-use", code);
            case CampaignOutcome.UseTwice(var code) ->
                    throw console.refusal("campaign.use-twice", code);
            case CampaignOutcome.DoesNotFit(var refusal) ->
                    throw new Refusal(refusal.sentence(console.language()));
        };
    }
}
