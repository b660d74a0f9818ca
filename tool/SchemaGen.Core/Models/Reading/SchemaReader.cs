using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Seeding;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Puts all that was found together: classes, then keys, then what refers to them, then names.</summary>
internal sealed class SchemaReader(ModelContext context, FoundTypes found)
{
    private readonly SchemaBuilder builder = new(context);

    /// <summary>The source.</summary>
    public required SourceSet Sources { get; init; }

    public Model Read()
    {
        var enums = ModelEnumTypeReader.Read(found.Enums, context);
        HashSet<string> tables = new(found.Tables.Select(t => t.Symbol.FullName()), StringComparer.Ordinal);
        ColumnTypes types = new(context, new(found, enums, context));
        ClassReader reader = new(context, types, tables);
        ChildTableReader childTables = new([.. found.Tables.Select(reader.Read)], context);
        ClassSet classes = new(
            [.. childTables.Read().Select(c => KeyReader.WithKey(c, context)).OrderBy(c => c.Table.Schema, StringComparer.Ordinal).ThenBy(c => c.Table.Name, StringComparer.Ordinal)],
            context.Options.DefaultSchema);
        ReportDuplicates(classes);
        ReportAttributes(classes);
        AddAssembly();
        foreach (var type in enums.All.OrderBy(e => e.Type.Id.Path, StringComparer.Ordinal))
        {
            builder.Add(type.Type, type.Found.Location);
            builder.AddRenames(type, context);
        }

        new ModelDomainReader(context, types, builder).Read(found);
        new ModelCompositeTypeReader(context, types, builder).Read(found);
        new ModelRangeTypeReader(context, types, builder).Read(found);
        new ModelCollationReader(context, builder).Read(found);
        ModelForeignKeyReader foreignKeys = new(context, classes);
        var parts = classes.All.Where(c => !c.IsUnmanaged).Select(c => Parts(c, foreignKeys.Read(c))).ToList();
        parts = [.. parts.GroupBy(p => p.Model.Table).Select(g => g.First())];
        foreach (var (model, _, drafts) in parts)
        {
            builder.Reserve(model, drafts);
        }

        ColumnBuilder columns = new(context, new(context, enums));
        foreach (var (model, keys, drafts) in parts)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            AddTable(model, keys, columns);
            builder.AddDrafts(drafts);
            foreach (var (item, attribute) in IndexUseReader.Read(model, builder.PartsOf(model.Table), context).Concat(PolicyReader.Read(model, context)).ToList())
            {
                builder.Add(item, attribute.Location);
            }
        }

        ManyToManyReader.Report([.. parts.Select(p => p.Model)], [.. parts.SelectMany(p => p.Keys)], context);
        foreach (var key in parts.SelectMany(p => p.Keys).Where(k => !k.Referenced.SequenceEqual(k.Target.Key)))
        {
            ForeignKeyTarget.Check(key, builder.PartsOf(key.Target.Table), context);
        }

        foreach (var (row, location) in new ModelSeedReader(context, Sources, enums).Read(classes.All))
        {
            builder.Add(row, location);
        }

        return builder.Build() with { Unmanaged = classes.All.SelectMany(c => c.Unmanaged).ToValueList() };
    }

    private (ModelClass Model, IReadOnlyList<ForeignKeyDraft> Keys, List<Draft> Drafts) Parts(ModelClass model, IReadOnlyList<ForeignKeyDraft> keys) => (model, keys,
    [
        .. KeyReader.Read(model, context),
        .. ConstraintReader.Uniques(model, context),
        .. ConstraintReader.Checks(model, context),
        .. ConstraintReader.Exclusions(model, context),
        .. ModelIndexReader.Read(model, context),
        .. keys.Select(k => k.ToDraft(context)),
    ]);

    private void AddTable(ModelClass model, IReadOnlyList<ForeignKeyDraft> keys, ColumnBuilder columns)
    {
        var with = model.Annotations.Find("With");
        builder.Add(new Table(model.Table)
        {
            Unlogged = model.Annotations.Has("Unlogged"),
            PartitionBy = model.Annotations.Find("PartitionBy") is { } partitioned ? PartitionKeyReader.Read(partitioned, model, context) : null,
            Parameters = with is null ? [] : context.Parameters(with.Texts("parameters", 0), with.Location),
            Comment = context.CommentOf(model.Found.Symbol, model.Annotations),
        }, model.Found.Location);
        builder.AddRename(model.Table, model.Annotations);
        if (model.ChildTable is { } childTable)
        {
            builder.Add(childTable, model.Found.Location);
        }

        HashSet<ModelColumn> referring = [.. keys.SelectMany(k => k.Columns)];
        foreach (var column in model.Columns.Where(c => !c.IsInherited))
        {
            var location = column.Property.Location ?? model.Found.Location;
            foreach (var item in columns.Build(model, column, referring.Contains(column), () => builder.Choose(["relation"], model.Table, NameTemplates.Sequence, [column.Name])))
            {
                builder.Add(item, location);
            }

            builder.AddRename(Column.IdOf(model.Table, column.Name), column.Property.Annotations);
        }
    }

    private void AddAssembly()
    {
        foreach (var attribute in found.Assembly.All("Schema").Where(a => a.Text("name", 0) is var name && (name != "public" || a.Text("Comment") is not null) && name != context.Options.GivenSchema))
        {
            var name = context.Checked(attribute.Text("name", 0) ?? string.Empty, attribute.Location);
            builder.Add(new Namespace(Namespace.IdOf(name)) { Comment = attribute.Text("Comment") }, attribute.Location);
        }

        foreach (var attribute in found.Assembly.All("Extension"))
        {
            var name = context.Checked(attribute.Text("name", 0) ?? string.Empty, attribute.Location);
            builder.Add(new Extension(Extension.IdOf(name)) { Schema = attribute.Text("Schema"), Version = attribute.Text("Version"), Comment = attribute.Text("Comment") }, attribute.Location);
        }

        var sequences = found.Assembly.All("Sequence").Select(a => (Attribute: a, Schema: context.Options.DefaultSchema))
            .Concat(found.Tables.SelectMany(t => t.Annotations.All("Sequence")
                .Select(a => (Attribute: a, Schema: TableName.SchemaOf(t, context)))));
        foreach (var (attribute, schema) in sequences)
        {
            builder.Add(ModelSequenceReader.Read(attribute, schema, context), attribute.Location);
        }
    }

    private void ReportAttributes(ClassSet classes)
    {
        foreach (var model in classes.All)
        {
            Contradictions.Report(model, context);
        }

        foreach (var type in found.Strays)
        {
            MisplacedAttributes.ReportNoTable(type, context);
        }

        DerivedClasses.Report(found, context);
    }

    private void ReportDuplicates(ClassSet classes)
    {
        foreach (var twice in classes.All.GroupBy(c => c.Table).Where(g => g.Count() > 1))
        {
            var last = twice.Last();
            context.Report(
                DiagnosticIds.DuplicateTable,
                $"'{last.Name}' and '{twice.First().Name}' are both the table '{last.Table.Display}'",
                last.Found.Location ?? last.Annotations.Find("Table")!.Location);
        }
    }
}
