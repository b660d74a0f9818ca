using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A collation (CREATE COLLATION); its version is the server's affair.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Provider">The library: <c>icu</c>, <c>libc</c> or <c>builtin</c>.</param>
public sealed record Collation(ObjectId Id, string Provider) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } =
        new("collation", ObjectScope.Schema, Read) { Headline = "provider", CreateWords = ["collation"] };

    /// <summary>The locale, of which a server has its own spelling (<c>de_DE</c> is <c>de-DE</c>); null where LC_COLLATE and LC_CTYPE differ.</summary>
    public SqlExpression? Locale { get; init; }

    /// <summary>LC_COLLATE, where there is no locale.</summary>
    public string? LcCollate { get; init; }

    /// <summary>LC_CTYPE, where there is no locale.</summary>
    public string? LcCtype { get; init; }

    /// <summary>Whether texts that are not the same bytes can be equal.</summary>
    public bool Nondeterministic { get; init; }

    /// <summary>Rules besides those of the locale (PostgreSQL 16).</summary>
    public string? Rules { get; init; }

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [new("collation", Id.Schema, Id.Name)];

    /// <inheritdoc />
    public override string Detail => $"({Locale?.Best ?? LcCollate})";

    /// <summary>The id of a collation.</summary>
    public static ObjectId IdOf(string schema, string name) => new(ObjectKind, schema, name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty
        .With("provider", Provider)
        .With("locale", Locale, table: null)
        .With("lc_collate", LcCollate)
        .With("lc_ctype", LcCtype)
        .With("nondeterministic", Nondeterministic)
        .With("rules", Rules);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Namespace.IdOf(Id.Schema)];

    /// <summary>Nothing of it can be changed but its name and its comment.</summary>
    public override Transition TransitionTo(SchemaObject after) => DiffersInCommentOnly(after) ? Transition.InPlace : Transition.Rebuild;

    /// <summary>The same with one locale for LC_COLLATE and LC_CTYPE, as a person writes it: of icu the server has a spelling of its own.</summary>
    public Collation WithLocale(string locale) => this with { Locale = Provider == "icu" ? new(locale) : SqlExpression.FromServer(locale) };

    private static Collation Read(ObjectId id, FactSet facts) => new(id, facts.Text("provider") ?? throw FactSet.Missing("provider"))
    {
        Locale = facts.Expression("locale"),
        LcCollate = facts.Text("lc_collate"),
        LcCtype = facts.Text("lc_ctype"),
        Nondeterministic = facts.Has("nondeterministic"),
        Rules = facts.Text("rules"),
    };
}
