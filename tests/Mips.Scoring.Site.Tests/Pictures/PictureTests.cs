using System.Xml.Linq;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Site.Pictures;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Site.Tests.Pictures;

/// <summary>The pictures of the documentation show the numbers of the library, and a page shows each.</summary>
public sealed class PictureTests
{
    private static readonly XNamespace Drawing = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Files => [.. PictureFiles.All.Select(picture => picture.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_picture_of_the_documentation_is_drawn_from_the_data(string file) =>
        Snapshot.VerifyFile(PictureFiles.All.Single(picture => picture.File == file).Draw(), "docs/pictures/" + file);

    [Theory]
    [MemberData(nameof(Files))]
    public void It_has_words_for_those_who_do_not_see_it_and_a_page_that_shows_it(string file)
    {
        XElement svg = XElement.Parse(PictureFiles.All.Single(picture => picture.File == file).Draw());
        Assert.NotEmpty(svg.Element(Drawing + "title")!.Value);
        Assert.NotEmpty(svg.Element(Drawing + "desc")!.Value);
        Assert.Empty(svg.Descendants(Drawing + "script").Concat(svg.Descendants(Drawing + "style")));
        Assert.Contains(TheBook.Instance.Files, page => page.Key.EndsWith(".html", StringComparison.Ordinal) && page.Value.Contains($"pictures/{file}\" alt=\"", StringComparison.Ordinal));
    }

    /// <summary>A measure with data of every year, or the picture would tell of gaps.</summary>
    [Fact]
    public void The_deciles_are_those_of_ten_years()
    {
        ImmutableArray<(int Year, QualityBenchmark? Benchmark)> years = DecilesPicture.Of("130", CollectionType.MipsCqm);
        Assert.Equal(CmsTables.Years.Length, years.Count(year => year.Benchmark is not null));
        string drawing = DecilesPicture.Draw("130", CollectionType.MipsCqm);
        Assert.All(years, year => Assert.Contains(FormattableString.Invariant($"{year.Year}, decile 5: from {year.Benchmark!.Bounds[5].ToDecimal():0.##} %"), drawing, StringComparison.Ordinal));
    }

    [Fact]
    public void The_matrix_has_every_weight_of_both_tables()
    {
        CategoryWeightRules weights = ProgramYears.All[^1].Weights;
        decimal[] expected = [.. weights.General.Value.Rows.Zip(weights.SmallPractice.Value.Rows).SelectMany(rows => new[] { rows.First, rows.Second }).SelectMany(row => new decimal[] { row.Quality, row.Cost, row.ImprovementActivities, row.PromotingInteroperability })];
        decimal[] drawn = [.. XElement.Parse(RedistributionPicture.Of(ProgramYears.All[^1])).Elements(Drawing + "text").Where(text => decimal.TryParse(text.Value, out _)).Select(text => decimal.Parse(text.Value, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(expected, drawn);
    }

    /// <summary>At a threshold of 75 the adjustment is −9 % through 18.75 points and −6.75 % from there: 42 CFR 414.1405(b)(2).</summary>
    [Fact]
    public void The_curve_has_the_corners_of_the_law()
    {
        ImmutableArray<(decimal Score, decimal Percent)> points = PaymentCurvesPicture.Points(ProgramYears.For(2024));
        Assert.Equal([(0m, -9m), (18.75m, -9m), (18.76m, -6.75m), (75m, 0m), (100m, 1.05m)], points.AsEnumerable());
    }
}
