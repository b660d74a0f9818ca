namespace SchemaGen.Core.Text;

/// <summary>The type of a column, as <c>format_type</c> prints it with an empty search_path.</summary>
public sealed record SqlType(string Text, string? Canonical = null) : Spelling(Text, Canonical)
{
    /// <summary>A type as a person writes it (<c>varchar(40)</c>), its aliases replaced by Postgres's own names.</summary>
    public static SqlType Parse(string text) => new SqlType(SqlTypeName.Normalise(text)) is { IsBuiltIn: true } known ? FromServer(known.Text) : new(SqlTypeName.Normalise(text));

    /// <summary>A type that came from a server.</summary>
    public static SqlType FromServer(string text) => new(text, text);

    /// <summary>The type without modifier and array brackets: <c>character varying</c> of <c>character varying(40)[]</c>.</summary>
    public string BaseName => SqlTypeName.BaseOf(Best);

    /// <summary>Whether the type is an array.</summary>
    public bool IsArray => Best.EndsWith("[]", StringComparison.Ordinal);

    /// <summary>Whether the type comes with Postgres itself.</summary>
    public bool IsBuiltIn => SqlTypeName.IsBuiltIn(BaseName);
}
