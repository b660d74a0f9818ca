using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;
using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>Objects and changes as templates see them.</summary>
internal static class ScriptModel
{
    /// <summary>An object; where its properties are those of <paramref name="other"/> but for the spelling, they are spelled as there.</summary>
    internal static ScriptObject? Of(SchemaObject? item, SchemaObject? other = null)
    {
        if (item is null)
        {
            return null;
        }

        var result = Of(item.Id);
        result["comment"] = item.Comment;
        result["attached_index"] = item.AttachedTo is { } parent ? Core.Schemas.Objects.Index.IdOf(parent.Schema, parent.Name).Path : null;
        var facts = item.ToFacts();
        AddTo(result, other is null ? facts : new(SpelledAs(facts, other.ToFacts()).ToValueList()));
        return result;
    }

    private static IEnumerable<Fact> SpelledAs(FactSet facts, FactSet other) =>
        facts.Items.Select(f => other[f.Key] is { } value && value == f.Value ? f with { Value = value } : f);

    internal static ScriptObject Of(ObjectId id) => new()
    {
        ["kind"] = id.Kind.Name,
        ["schema"] = id.Schema.Length > 0 ? id.Schema : null,
        ["name"] = id.Name,
        ["signature"] = id.Signature.Length > 0 ? id.Signature : null,
        ["path"] = id.Path,
        ["owner"] = id.Kind.Scope == ObjectScope.Table ? id.TableId.Path : null,
    };

    internal static ScriptObject Of(Rename rename) => new()
    {
        ["from"] = Of(rename.From),
        ["to"] = Of(rename.To),
        ["from_label"] = rename.FromLabel,
        ["to_label"] = rename.ToLabel,
    };

    private static void AddTo(ScriptObject target, FactSet facts)
    {
        foreach (var fact in facts.Items)
        {
            target[fact.Key] = Of(fact.Value);
        }
    }

    private static object Of(FactValue value) => value switch
    {
        FactValue.Scalar scalar => scalar.Text,
        FactValue.Flag => true,
        FactValue.Expression { Sql: var sql } => sql.Text == sql.Canonical ? sql.Loadable : sql.Text,
        FactValue.Collation collation => collation.Sql,
        FactValue.Type type => type.Sql.Text,
        FactValue.Reference reference => reference.Id.Path,
        FactValue.Columns columns => new ScriptArray(columns.Names),
        FactValue.List list => new ScriptArray(list.Items.Select(Of)),
        FactValue.Group group => Of(group.Facts),
        _ => throw new InvalidOperationException($"no template value for {value}"),
    };

    private static ScriptObject Of(FactSet facts)
    {
        ScriptObject result = [];
        AddTo(result, facts);
        return result;
    }
}
