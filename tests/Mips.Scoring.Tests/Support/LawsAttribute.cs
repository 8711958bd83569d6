using System.Globalization;
using FsCheck.Xunit;

namespace Mips.Scoring.Tests.Support;

/// <summary>Gives every <c>[Property]</c> of the suite the seed and the number of runs of <see cref="Laws"/>.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class LawsAttribute : PropertiesAttribute
{
    public LawsAttribute()
    {
        this.MaxTest = Laws.Runs;
        this.Replay = string.Create(CultureInfo.InvariantCulture, $"({Laws.Seed},{Laws.Gamma})");
        this.QuietOnSuccess = true;
    }
}
