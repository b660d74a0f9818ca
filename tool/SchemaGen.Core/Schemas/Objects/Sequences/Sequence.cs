using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A sequence (CREATE SEQUENCE).</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Type">The type of its values: smallint, integer or bigint.</param>
/// <param name="Options">How it counts.</param>
public sealed record Sequence(ObjectId Id, string Type, SequenceOptions Options) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } =
        new("sequence", ObjectScope.Schema, Read) { CreateWords = ["sequence", "unlogged sequence"] };

    /// <summary>Whether it is UNLOGGED (PostgreSQL 15); null where a model says nothing of it, as of the sequence of a serial column, or the server is older.</summary>
    public bool? Unlogged { get; init; }

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [UniqueName.Relation(Id.Schema, Id.Name), UniqueName.Type(Id.Schema, Id.Name)];

    /// <summary>The id of a sequence.</summary>
    public static ObjectId IdOf(string schema, string name) => new(ObjectKind, schema, name);

    /// <inheritdoc />
    public override FactSet ToFacts() => Options.AddTo(FactSet.Empty.With("type", Type == "bigint" ? null : Type).With("unlogged", Unlogged ?? false), Type);

    /// <inheritdoc />
    public override SchemaObject WithUnsetFrom(SchemaObject counterpart) => counterpart is Sequence other ? this with { Unlogged = Unlogged ?? other.Unlogged } : this;

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Namespace.IdOf(Id.Schema)];

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => change.Action == ChangeAction.Drop
        ? [new(HazardKind.DeletesData, $"the value that sequence {Id.Display} has reached is lost")]
        : SequenceRestart.Of(change)?.Hazards($"sequence {Id.Display}") ?? [];

    /// <summary>The sequences that an expression draws from by <c>nextval('...')</c>.</summary>
    public static IEnumerable<ObjectId> DrawnBy(SqlExpression expression)
    {
        var tokens = SqlLexer.Tokens(expression.Best).Where(t => t.Kind != SqlTokenKind.Trivia).ToList();
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Value == "nextval" && tokens[i + 1].Value == "(" && tokens[i + 2].Kind == SqlTokenKind.String)
            {
                var path = ObjectId.SplitPath(SqlLiteral.Unquote(tokens[i + 2].Value));
                yield return path.Count == 1 ? IdOf("public", path[0]) : IdOf(path[0], path[path.Count - 1]);
            }
        }
    }

    private static Sequence Read(ObjectId id, FactSet facts)
    {
        var type = facts.Text("type") ?? "bigint";
        return new(id, type, SequenceOptions.From(facts, type)) { Unlogged = facts.Has("unlogged") };
    }
}
