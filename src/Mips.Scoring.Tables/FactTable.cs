namespace Mips.Scoring.Tables;

/// <summary>A table of the set: reads its rows, and writes those of a participant.</summary>
internal abstract class FactTable
{
    public const string Participant = "participant";

    protected static readonly TableColumn ParticipantColumn = new(Participant, "text", "The name that ties the rows of the tables together, unique in the participants table.", "participant", TableColumnRole.Key);

    /// <summary>The table as it is documented.</summary>
    public abstract TableDefinition Definition { get; }

    /// <summary>The column that a wide table has in its headings; null for a table that is never wide.</summary>
    public virtual string? IdColumn => null;

    /// <summary>The column that a heading with the ID alone means; null if it has to be named.</summary>
    public virtual string? MainColumn => null;

    /// <summary>The list of the request that the rows become, and the name of the field before its place, for example <c>quality</c>.</summary>
    public virtual string Field => this.Definition.Name;

    /// <summary>Takes in a row; a problem of the row if it is not understood.</summary>
    public abstract void Read(TableRow row, ParticipantFacts facts);

    /// <summary>The rows of a participant, without the participant's name.</summary>
    public abstract IEnumerable<string?[]> Write(TableSubmission submission);

    /// <summary>The rows of an empty set that name what can be reported.</summary>
    public virtual IEnumerable<string?[]> Offer(TableOffer offer) => [];

    /// <summary>Whether a row is to be read: whether it states something, or is more than a name.</summary>
    public virtual bool IsFilled(TableRow row) => this.StatesSomething(row);

    /// <summary>Whether a row states something.</summary>
    public bool StatesSomething(TableRow row) => this.Definition.Columns.Any(column => column.Role == TableColumnRole.Value && row.Text(column.Name) is not null);

    protected static string? Yes(bool value) => value ? "yes" : null;

    protected static string? YesNo(bool value) => value ? "yes" : "no";

    protected static string? Text(IFormattable? value) => value?.ToString(null, System.Globalization.CultureInfo.InvariantCulture);
}
