

namespace Mips.Scoring.Requests;

/// <summary>The place of an element in a request; becomes text only for a problem.</summary>
internal readonly struct RequestPath(string list, int index)
{
    private string? InnerList { get; init; }

    private int InnerIndex { get; init; }

    public RequestPath Inner(string innerList, int innerIndex) => this with { InnerList = innerList, InnerIndex = innerIndex };

    public string Field(string name) => $"{this}.{name}";

    public override string ToString() => this.InnerList is null ? $"{list}[{index}]" : $"{list}[{index}].{this.InnerList}[{this.InnerIndex}]";
}
