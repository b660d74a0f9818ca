using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads the foreign keys of a class: <c>[References]</c> first, then the navigations that those do not cover.</summary>
internal sealed class ModelForeignKeyReader(ModelContext context, ClassSet classes)
{
    private readonly NavigationReader navigations = new(context, classes);

    public IReadOnlyList<ForeignKeyDraft> Read(ModelClass model)
    {
        List<ForeignKeyDraft> found = [.. model.AnnotationsOf("References").Select(x => OfAttribute(x.Attribute, x.Column, model)).Where(k => k is not null).Select(k => k!)];
        foreach (var key in navigations.Read(model).Where(k => !found.Any(f => f.Target == k.Target && f.Columns.SequenceEqual(k.Columns))))
        {
            found.Add(key);
        }

        foreach (var key in found)
        {
            CheckNulls(key);
        }

        return found;
    }

    private ForeignKeyDraft? OfAttribute(Annotation attribute, ModelColumn? column, ModelClass model)
    {
        var target = attribute.Find("type", 0)?.Type is { } type ? classes.Named(type.FullName()) : classes.Of(attribute.Text("table", 0) ?? string.Empty);
        if (target is null)
        {
            var written = attribute.Find("type", 0)?.Type?.Name ?? attribute.Text("table", 0);
            context.Report(
                DiagnosticIds.UnknownTable,
                $"'{written}' is no table of the models: give its class [Table], with [Unmanaged] where something else makes the table",
                attribute.Location);
            return null;
        }

        var own = attribute.Texts("Columns");
        var columns = own.Count > 0 || column is null ? model.ColumnsNamed(own, context, attribute.Location) : [column];
        var names = attribute.Texts("properties", 1);
        var referenced = names.Count == 0 ? target.Key : target.ColumnsNamed(names, context, attribute.Location);
        var set = model.ColumnsNamed(attribute.Texts("OnDeleteColumns"), context, attribute.Location);
        if (columns is null || referenced is null || set is null)
        {
            return null;
        }

        if (columns.Count != referenced.Count || columns.Count == 0)
        {
            context.Report(
                DiagnosticIds.ColumnCount,
                $"The foreign key has {columns.Count} column(s) ({string.Join(", ", columns.Names())}) and refers to {referenced.Count} of '{target.Name}' ({string.Join(", ", referenced.Names())})",
                attribute.Location);
            return null;
        }

        return new(model, columns, target, referenced, attribute.Location)
        {
            Attribute = attribute,
            OnDelete = ForeignKeyDraft.ActionNamed(attribute.Word("OnDelete")),
            OnDeleteColumns = set,
        };
    }

    private void CheckNulls(ForeignKeyDraft key)
    {
        var columns = key.OnDeleteColumns.Count > 0 ? key.OnDeleteColumns : key.Columns;
        if (key.OnDelete == ReferentialAction.SetNull && key.Attribute?.Flag("AllowRequired") is not true && columns.FirstOrDefault(c => !c.IsNullable || key.Model.Key.Contains(c)) is { } required)
        {
            context.Report(DiagnosticIds.SetNullOnRequired, $"ON DELETE SET NULL cannot set '{key.Model.Name}.{required.Path}', which is NOT NULL: make it nullable, or take another action", key.Location);
        }
    }
}
