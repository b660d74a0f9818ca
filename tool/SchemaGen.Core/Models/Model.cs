using SchemaGen.Core.Configuration;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models;

/// <summary>What was read of annotated classes: the schema that they describe, where each object comes from, and what is wrong.</summary>
/// <param name="Schema">The objects, columns in the order of their table.</param>
/// <param name="Sources">Where each object comes from.</param>
/// <param name="Renames">The hints of <c>[RenamedFrom]</c>.</param>
/// <param name="Diagnostics">All that is wrong, warnings among it.</param>
public sealed record Model(
    Schema Schema,
    IReadOnlyDictionary<ObjectId, SourceSpan> Sources,
    ValueList<RenameHint> Renames,
    ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether something cannot be mapped, so that the schema is not to be used.</summary>
    public bool HasErrors => Diagnostics.Any(d => !d.IsWarning);

    /// <summary>The statements of SQL that declare what no class can say.</summary>
    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    /// <summary>The models with statements of SQL, and with the schema in which these make what they name without one.</summary>
    public Model With(IReadOnlyList<Declaration> declarations, SearchPath path)
    {
        var schema = Namespace.IdOf(path.First);
        var isThere = declarations.Count == 0 || path.First == "public" || Schema.Contains(schema) || declarations.Any(d => d.MakesSchema(path.First));
        return this with { Schema = isThere ? Schema : new(Schema.Prepend(new Namespace(schema))), Declarations = declarations };
    }

    /// <summary>The files whose bodies of methods decided what was read; without a context there are none.</summary>
    public IReadOnlyCollection<string> Bodies { get; init; } = [];

    /// <summary>The tables and columns with <c>[Unmanaged]</c>, which are left alone wherever they are.</summary>
    public ValueList<ObjectId> Unmanaged { get; init; } = [];

    /// <summary>What the models tell of and is left alone: the objects of the models that are ours may refer to it.</summary>
    public Schema LeftAlone { get; init; } = Schema.Empty;
}
