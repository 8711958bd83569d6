using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Mips.Scoring.Benchmarks.Batches;

/// <summary>Adds the nanoseconds for each clinician, where a benchmark has the parameter <c>Clinicians</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PerClinicianAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(new PerClinicianColumn());
}

internal sealed class PerClinicianColumn : IColumn
{
    public string Id => nameof(PerClinicianColumn);

    public string ColumnName => "ns/clinician";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Time;

    public string Legend => "Mean ÷ Clinicians";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics && benchmarkCase.Parameters.Items.FirstOrDefault(item => item.Name == "Clinicians")?.Value is int clinicians
            ? (statistics.Mean / clinicians).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => this.GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
