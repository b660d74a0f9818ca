using SchemaGen.Core.Planning.Preserving;
using SchemaGen.Core.Schemas.Objects;
using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>What is kept of a dropped table or column, as its templates see it.</summary>
internal static class KeptScript
{
    internal static ScriptObject Of(KeptData kept) => new()
    {
        ["what"] = kept.Of.Display,
        ["table"] = (kept.Of.Kind == Table.ObjectKind ? kept.Of : kept.Of.TableId).Path,
        ["trash"] = TrashSchema.Name,
        ["kept_at"] = TrashSchema.KeptAt,
        ["kept"] = Table.IdOf(TrashSchema.Name, kept.Name).Path,
        ["columns"] = new ScriptArray(kept.Columns.Select(Of)),
        ["key"] = new ScriptArray(kept.Key.Select(Of)),
        ["sequences"] = new ScriptArray(kept.Sequences.Select(s =>
            new ScriptObject { ["column"] = s.Column, ["path"] = s.Path })),
    };

    private static ScriptObject Of(KeptColumn column) =>
        new() { ["name"] = column.Name, ["type"] = column.Type, ["is_text"] = column.IsText };
}
