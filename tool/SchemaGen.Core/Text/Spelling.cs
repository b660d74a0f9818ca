namespace SchemaGen.Core.Text;

/// <summary>A piece of SQL in the spelling of its writer and, once a server has read it, in the spelling of Postgres.</summary>
/// <remarks>
/// The one hand-written equality of the domain: two spellings are equal when either of their texts matches, because the same
/// expression comes from a model as it was typed and from the catalog as <c>pg_get_expr</c> prints it. One text that a server has read
/// as two things, as it does once a column has another type, is two.
/// </remarks>
/// <param name="Text">The SQL as it was written.</param>
/// <param name="Canonical">The SQL as Postgres prints it; null until a server has spelled it.</param>
public abstract record Spelling(string Text, string? Canonical)
{
    /// <summary>The SQL as it was written, its lines ended by LF.</summary>
    public string Text { get; init; } = Clean(Text);

    /// <summary>The SQL as Postgres prints it; null until a server has spelled it.</summary>
    public string? Canonical { get; init; } = Canonical is null ? null : Clean(Canonical);

    /// <summary>Whether no server has spelled this text yet.</summary>
    public bool IsUnspelled => Canonical is null;

    /// <summary>The spelling of Postgres where it is known, else that of the writer.</summary>
    public string Best => Canonical ?? Text;

    /// <inheritdoc />
    public virtual bool Equals(Spelling? other) => other is not null
        && (Canonical is not null && other.Canonical is not null && (Canonical == other.Canonical || Text == other.Text)
            ? Canonical == other.Canonical
            : IsSame(Text, other.Text) || IsSame(Text, other.Canonical) || IsSame(Canonical, other.Text));

    /// <inheritdoc />
    public override int GetHashCode() => 0;

    // What Postgres printed is written in the words that it reads back as that.
    private static bool IsSame(string? one, string? other) => one is not null && other is not null && (one == other || LoadableSql.Of(one) == LoadableSql.Of(other));

    // Postgres begins CASE on a new line, and a file may have been written on any system.
    private static string Clean(string sql) => sql.Replace("\r\n", "\n").TrimStart();
}
