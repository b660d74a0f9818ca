namespace SchemaGen;

/// <summary>A collation of your own (CREATE COLLATION); <see cref="CollationAttribute"/> uses it.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PgCollationAttribute : Attribute
{
    /// <summary>Makes a collation of this name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="locale">The locale: <c>de-DE</c>, <c>und-u-ks-level2</c>, <c>C</c>.</param>
    public PgCollationAttribute(string name, string? locale = null) => (Name, Locale) = (name, locale);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The locale.</summary>
    public string? Locale { get; }

    /// <summary>The schema; the default schema where none is named.</summary>
    public string? Schema { get; set; }

    /// <summary>The library: <c>icu</c> (default), <c>libc</c>, or <c>builtin</c> (PostgreSQL 17).</summary>
    public string? Provider { get; set; }

    /// <summary>LC_COLLATE, where it is not that of the locale (libc).</summary>
    public string? LcCollate { get; set; }

    /// <summary>LC_CTYPE, where it is not that of the locale (libc).</summary>
    public string? LcCtype { get; set; }

    /// <summary>Whether texts are equal only byte by byte; false compares by the rules of the locale (icu).</summary>
    public bool Deterministic { get; set; } = true;

    /// <summary>Further rules (icu, PostgreSQL 16): <c>&amp;V &lt;&lt; w</c>.</summary>
    public string? Rules { get; set; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }

    /// <summary>The name that it had before.</summary>
    public string? RenamedFrom { get; set; }
}
