using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A foreign table with its columns (CREATE FOREIGN TABLE).</summary>
public sealed record ForeignTable(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("foreign_table", ObjectScope.Schema, (id, sql, facts) => new ForeignTable(id, sql)
    {
        Server = facts.Text("server"),
        Options = ForeignOptions.From(facts),
        Columns = facts.Groups("columns").Select(ForeignColumn.From).ToValueList(),
        Checks = facts.Texts("checks"),
    }) with
    { CreateWords = ["foreign table"] };

    /// <summary>Its server; it follows from the definition.</summary>
    public string? Server { get; init; }

    /// <summary>Its options as <c>name=value</c>; they follow from the definition.</summary>
    public ValueList<string> Options { get; init; } = [];

    /// <summary>Its columns in order; they follow from the definition.</summary>
    public ValueList<ForeignColumn> Columns { get; init; } = [];

    /// <summary>Its checks, each its name as SQL and what it says, with CHECK between; they follow from the definition.</summary>
    public ValueList<string> Checks { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [UniqueName.Relation(Id.Schema, Id.Name), UniqueName.Type(Id.Schema, Id.Name)];

    /// <summary>Whether a change takes a column away or gives it another type, which Postgres refuses under a view.</summary>
    internal static bool ChangesColumns(Change change) => change is { Before: ForeignTable before, After: ForeignTable after } && before.Columns.Any(c => after.Find(c.Name)?.Type != c.Type);

    /// <summary>ALTER FOREIGN TABLE moves to no other server, puts a column nowhere but at the end, and cannot change what one is computed of.</summary>
    protected override bool CanReplaceWith(DefinedObject after) => after is ForeignTable table && table.Server == Server
        && Columns.Select(c => c.Name).Where(n => table.Find(n) is not null).Concat(table.Columns.Select(c => c.Name).Where(n => Find(n) is null)).SequenceEqual(table.Columns.Select(c => c.Name))
        && Columns.All(c => table.Find(c.Name) is not { } made || made.Generated == c.Generated);

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts
        .With("server", Server)
        .WithTexts("options", Options)
        .WithGroups("columns", Columns.Select(c => c.ToFacts()))
        .WithTexts("checks", Checks);

    private ForeignColumn? Find(string name) => Columns.FirstOrDefault(c => c.Name == name);
}
