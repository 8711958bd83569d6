using Mips.Scoring.Citations;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>Whether the year offers what is reported, and to whom.</summary>
internal static class ParticipationCheck
{
    public static void Check(ScoringRequest request, ProgramYear law, ReportingOption scored, ref RequestProblems problems)
    {
        CheckOption(request, scored, ref problems);
        CheckMvp(request, law, ref problems);
        CheckApp(request, law, ref problems);
        if (request.Participant is { } participant)
        {
            CheckParticipant(participant.Option, request, law, ref problems);
            CheckApmScoringStandard(participant.Option, request, law, ref problems);
            CheckMipsApm(participant, law, ref problems);
        }
    }

    private static void CheckMipsApm(Participant participant, ProgramYear law, ref RequestProblems problems)
    {
        if (participant.MipsApm != MipsApm.WebInterface && !(participant.Option == ParticipationOption.ApmEntity && law.Weights.ApmScoringStandard.Value))
        {
            problems.Add(RequestProblemCode.NotForThisParticipant, "participant.mipsApm", participant.MipsApm, "is told of APM Entities under the APM scoring standard, through PY2020", Citation.Cfr("414.1370"));
        }
    }

    private static void CheckApmScoringStandard(ParticipationOption option, ScoringRequest request, ProgramYear law, ref RequestProblems problems)
    {
        if (option == ParticipationOption.ApmEntity && law.Weights.ApmScoringStandard.Value && !request.PromotingInteroperability.IsEmpty)
        {
            problems.Add(
                RequestProblemCode.NotForThisParticipant,
                "promotingInteroperability",
                request.PromotingInteroperability.Length,
                $"an APM Entity of PY{law.PerformanceYear} has the average of what its groups and clinicians report: give their scorecards to ApmEntityScorer",
                Citation.Cfr("414.1370(g)(4)"));
        }
    }

    private static void CheckOption(ScoringRequest request, ReportingOption scored, ref RequestProblems problems)
    {
        if (request is { Mvp: not null, App: not null })
        {
            problems.Add(RequestProblemCode.SeveralReportingOptions, "app", request.App.MeasureSet, "a request is for an MVP or for the APM Performance Pathway: score each alone, the best one counts");
        }
        else if (request.ReportingOption != scored)
        {
            (string path, object? value, string right) = (request.ReportingOption, scored) switch
            {
                (ReportingOption.MipsValuePathway, _) => ("mvp", (object?)request.Mvp!.MvpId, "is scored by MvpScorer, or by Scorer"),
                (ReportingOption.ApmPerformancePathway, _) => ("app", request.App!.MeasureSet, "is scored by AppScorer, or by Scorer"),
                (_, ReportingOption.MipsValuePathway) => ("mvp", null, "must name the MVP; TraditionalScorer scores traditional MIPS"),
                _ => ("app", null, "must name the measure set; TraditionalScorer scores traditional MIPS"),
            };
            problems.Add(RequestProblemCode.WrongScorer, path, value, right);
        }
    }

    private static void CheckMvp(ScoringRequest request, ProgramYear law, ref RequestProblems problems)
    {
        if (request.Mvp is not { } mvp)
        {
            return;
        }

        if (law.MvpQuality is null)
        {
            problems.Add(RequestProblemCode.NotOfferedInYear, "mvp", mvp.MvpId, $"PY{law.PerformanceYear} has no MIPS Value Pathways", Citation.Cfr("414.1365(a)(1)"));
        }
        else if (law.MvpQuality.PopulationHealth is PopulationHealthRules.SelectedAtRegistration && mvp.SelectedPopulationHealthMeasure is null)
        {
            problems.Add(RequestProblemCode.Missing, "mvp.selectedPopulationHealthMeasure", null, $"must be selected at registration in PY{law.PerformanceYear}", Citation.Cfr("414.1365(b)(2)(i)"));
        }
    }

    private static void CheckApp(ScoringRequest request, ProgramYear law, ref RequestProblems problems)
    {
        if (request.App is not { } app)
        {
            return;
        }

        if (law.AppQuality is null)
        {
            problems.Add(RequestProblemCode.NotOfferedInYear, "app", app.MeasureSet, $"PY{law.PerformanceYear} has no APM Performance Pathway", Citation.Cfr("414.1367(a)"));
        }
        else if (app.MeasureSet == AppMeasureSet.AppPlus && law.AppQuality.AppPlus is null)
        {
            problems.Add(RequestProblemCode.NotOfferedInYear, "app.measureSet", app.MeasureSet, $"PY{law.PerformanceYear} has no APP Plus measure set", Citation.Cfr("414.1367(c)(1)(iii)(A)"));
        }
    }

    private static void CheckParticipant(ParticipationOption option, ScoringRequest request, ProgramYear law, ref RequestProblems problems)
    {
        (string? wrong, Citation? citation) = (option, request.ReportingOption) switch
        {
            (ParticipationOption.VirtualGroup, _) when !law.Eligibility.VirtualGroups.Value => ($"PY{law.PerformanceYear} has no virtual groups", law.Eligibility.VirtualGroups.Citation),
            (ParticipationOption.VirtualGroup, ReportingOption.MipsValuePathway) => ("virtual groups are no MVP participants", Citation.Cfr("414.1305")),
            (ParticipationOption.VirtualGroup, ReportingOption.ApmPerformancePathway) => ("the APM Performance Pathway is for clinicians, groups, subgroups and APM Entities", Citation.Cfr("414.1367(c)(1)")),
            (ParticipationOption.Subgroup, _) when law.Subgroups is null => ($"PY{law.PerformanceYear} has no subgroups", Citation.Cfr("414.1318")),
            (ParticipationOption.Subgroup, ReportingOption.TraditionalMips) => ("subgroups report an MVP or the APM Performance Pathway", Citation.Cfr("414.1318(c)(2)")),
            _ => ((string?)null, (Citation?)null),
        };
        if (wrong is not null)
        {
            problems.Add(RequestProblemCode.NotForThisParticipant, "participant.option", option, wrong, citation);
        }
    }
}
