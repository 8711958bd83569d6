namespace Mips.Scoring.Tests.Tool;

/// <summary>The table <c>charges</c>: what the adjustment makes of each participant's own charges.</summary>
public class ChargesTableTests : ToolRun
{
    [Fact]
    public void Each_participant_has_the_dollars_of_its_own_charges()
    {
        this.WriteSet();

        Result summary = Run("score", this.Folder);
        string json = Run("score", this.Folder, "--json").Output;

        Assert.Equal((0, string.Empty), (summary.ExitCode, summary.Error));
        Assert.Contains("Dollars", summary.Output, StringComparison.Ordinal);
        Assert.Contains("-$9,000.00", summary.Output, StringComparison.Ordinal);
        Assert.Contains("-$18.00", summary.Output, StringComparison.Ordinal);
        Assert.Contains("\"paid\": 100000", json, StringComparison.Ordinal);
        Assert.Contains("-9.00 %: -$9,000.00 on $100,000.00", Run("score", this.Folder, "--depth", "summary").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_takes_their_place()
    {
        this.WriteSet();

        Assert.Contains("-$90.00", Run("score", this.Folder, "--charges", "1000").Output, StringComparison.Ordinal);
    }

    // Nothing was submitted: a final score of 0, -9 percent.
    private void WriteSet()
    {
        this.Write("participants.csv", "participant,year,option,clinicians,npi\nA,2025,individual,1,0123456789\nB,2025,individual,1,1123456789\n");
        this.Write("charges.csv", "participant,allowed charges,state\nA,100000,OH\nB,200,OH\n");
    }
}
