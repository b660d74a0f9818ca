using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Makes the further tables of entity types (SplitToTable): each has the key, which refers to the row of the main table, and some of the properties.</summary>
/// <param name="model">The model.</param>
/// <param name="mapping">Tells tables and columns.</param>
/// <param name="columns">Makes columns.</param>
/// <param name="context">Where diagnostics go.</param>
internal sealed class EntitySplits(EntityModel model, TableMapping mapping, EntityColumns columns, ModelContext context)
{
    /// <summary>Whether a property is in a further table.</summary>
    public static bool Has(EntityType type, EntityProperty property) => type.Splits.Exists(s => s.Columns.ContainsKey(property.Name));

    /// <summary>Adds those of an entity type.</summary>
    public void Add(ObjectId main, EntityType type, SchemaBuilder builder)
    {
        foreach (var split in type.Splits)
        {
            // EF Core lets foreign keys refer to one of the tables, which is not always the main one.
            if (type.Derived.Count > 0 || type.BaseType is not null || type.Seeds.Count > 0 || type.Indexes.Exists(i => i.Properties.Any(split.Columns.ContainsKey))
                || model.ForeignKeys.Any(k => k.Principal == type || (k.Dependent == type && k.Properties.Any(p => split.Columns.ContainsKey(p.Name)))))
            {
                context.Report(
                    DiagnosticIds.UnreadFluentCall,
                    $"'SplitToTable' is read for entities without subclasses, without seed rows, to which no foreign key refers, and whose further table has neither an index nor a foreign key; '{type}' is another one: map the table to a class of its own",
                    split.Location);
                continue;
            }

            Add(main, (type, split), builder);
        }
    }

    private void Add(ObjectId main, (EntityType Type, TableSplit Split) of, SchemaBuilder builder)
    {
        var (type, split) = of;
        var table = Table.IdOf(split.Schema ?? main.Schema, EntityNames.Cut(split.Table));
        builder.Add(new Table(table), split.Location);
        var key = (type.PrimaryKey.Value?.Properties ?? []).Select(n => type.Find(n)!).ToList();
        foreach (var property in key.Concat(type.Properties.Where(p => split.Columns.ContainsKey(p.Name) && !key.Contains(p))))
        {
            var isKey = key.Contains(property);
            foreach (var made in columns.Make(Column.IdOf(table, NameOf(of, property)), property, !isKey && EntityColumns.IsNullable(property), isOwn: !isKey))
            {
                builder.Add(made, property.Location ?? split.Location);
            }
        }

        var (own, referenced) = (key.Select(p => NameOf(of, p)).ToValueList(), key.Select(p => mapping.ColumnOf(type, p)).ToValueList());
        builder.Add(new PrimaryKey(new(PrimaryKey.ObjectKind, table.Schema, model.Rewrite(EntityNames.PrimaryKey(table.Name)), table.Name), own), split.Location);
        var name = model.Rewrite(EntityNames.ForeignKey(table.Name, main.Name, own));
        builder.Add(new ForeignKey(new(ForeignKey.ObjectKind, table.Schema, name, table.Name), own, main, referenced) { OnDelete = ReferentialAction.Cascade }, split.Location);
    }

    private string NameOf((EntityType Type, TableSplit Split) of, EntityProperty property) =>
        of.Split.Columns.TryGetValue(property.Name, out var given) && given is not null ? given : mapping.ColumnOf(of.Type, property);
}
