using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Makes the schema of a model: what EF Core's migrations would create.</summary>
/// <param name="model">The model.</param>
/// <param name="context">What every part of the reading needs.</param>
/// <param name="builder">Where objects go.</param>
/// <param name="sources">The source.</param>
internal sealed class EntitySchema(EntityModel model, ModelContext context, SchemaBuilder builder, SourceSet sources)
{
    private readonly TableMapping mapping = new(model, context.Options.DefaultSchema);
    private readonly EntityColumns columns = new(model, new(model, context.Options.DefaultSchema), context, sources);

    private string DefaultSchema => model.DefaultSchema ?? context.Options.DefaultSchema;

    /// <summary>Makes it.</summary>
    public void Build()
    {
        foreach (var (item, location) in model.Objects)
        {
            builder.Add(
                item switch
                {
                    Sequence { Id.Schema: "" } sequence => sequence with { Id = Sequence.IdOf(DefaultSchema, item.Id.Name) },
                    Collation { Id.Schema: "" } collation => collation with { Id = Collation.IdOf(DefaultSchema, item.Id.Name) },
                    RangeType { Id.Schema: "" } range => range with { Id = RangeType.IdOf(DefaultSchema, item.Id.Name) },
                    EnumType { Id.Schema: "" } type => type with { Id = EnumType.IdOf(DefaultSchema, item.Id.Name) },
                    _ => item,
                },
                location);
        }

        ColumnNames.Check(model, mapping, context);
        new ForeignKeyTimes(model, mapping).ReportLeftBehind(context);
        TextSearchColumns.Compute(model, mapping, context);
        EntityConstraints constraints = new(model, mapping, builder);
        EntitySplits splits = new(model, mapping, columns, context);
        foreach (var table in model.Types.Where(t => !IsExcluded(t)).Select(t => (Type: t, Id: mapping.TableOf(t))).Where(t => t.Id is not null)
            .GroupBy(t => t.Id!, t => t.Type)
            .OrderBy(g => g.Select(t => t.Name).OrderBy(n => n, StringComparer.Ordinal).First(), StringComparer.Ordinal))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            List<EntityType> types = [.. table];
            builder.Add(
                new Table(table.Key)
                {
                    Comment = types.Select(t => t.Comment.Value).FirstOrDefault(c => c is not null),
                    Unlogged = types.Any(t => t.IsUnlogged),
                    Parameters = types.SelectMany(t => t.Parameters).OrderBy(p => p, StringComparer.Ordinal).ToValueList(),
                },
                types[0].Location ?? types[0].Ownership?.Location);
            builder.AddRename(table.Key, types[0].Annotations);
            HashSet<string> names = new(StringComparer.Ordinal);
            foreach (var type in types)
            {
                AddColumns(table.Key, type, names);
            }

            constraints.Add(table.Key, types);
            types.ForEach(t => splits.Add(table.Key, t, builder));
        }

        ColumnExtensions.Add(model, builder);
        foreach (var (row, location) in new EntityRows(model, mapping, context, sources).Read())
        {
            builder.Add(row, location);
        }
    }

    /// <summary>Whether the table of an entity type is left to others.</summary>
    internal static bool IsExcluded(EntityType type) => type.IsExcluded || (type.Ownership is { } ownership && IsExcluded(ownership.First.Type)) || (type.BaseType is { } parent && IsExcluded(parent));

    private void AddColumns(ObjectId table, EntityType type, HashSet<string> names)
    {
        var strategy = TableMapping.StrategyOf(type);
        var isShared = type.BaseType is not null && strategy == "TPH";
        var discriminator = type.BaseType is null ? DiscriminatorColumn.Of(type, mapping, context) : null;
        var inherited = type.BaseType is null || strategy == "TPH" ? [] : type.SelfAndBases.Take(type.SelfAndBases.Count() - 1).SelectMany(t => t.Properties)
            .Where(p => strategy == "TPC" || type.Root.PrimaryKey.Value?.Properties.Contains(p.Name) == true);
        foreach (var property in InOrder(type, inherited.Concat(type.Properties).Where(p => !p.IsRowVersion && (!EntitySplits.Has(type, p) || IsKey(type, p)))).ToList())
        {
            var isKey = IsKey(type, property);
            var name = mapping.ColumnOf(type, property);
            if (names.Add(name))
            {
                var isNullable = !isKey && (isShared || mapping.IsOptional(type) || EntityColumns.IsNullable(property));
                Add(columns.Make(Column.IdOf(table, name), property, isNullable, isOwn: type.Properties.Contains(property) || strategy == "TPC"), property.Location ?? type.Location);
                builder.AddRename(Column.IdOf(table, name), property.Annotations);
            }
        }

        foreach (var complex in type.Complex)
        {
            AddComplex(table, complex.Value, (Prefix: mapping.PrefixOf(type) + complex.Key + "_", IsOptional: isShared || mapping.IsOptional(type)));
        }

        foreach (var json in model.Types.Where(t => t.Ownership?.First.Type == type && t.JsonColumn is not null))
        {
            AddJson(table, type, json);
        }

        if (discriminator is not null && names.Add(mapping.ColumnOf(type, discriminator)))
        {
            Add(columns.Make(Column.IdOf(table, mapping.ColumnOf(type, discriminator)), discriminator, isNullable: false, isOwn: true), discriminator.Location ?? type.Location);
        }
    }

    private static bool IsKey(EntityType type, EntityProperty property) => type.Root.PrimaryKey.Value?.Properties.Contains(property.Name) == true;

    // The key first, then the members of base classes and of the class as they stand there, then what is in shadow state.
    private static IEnumerable<EntityProperty> InOrder(EntityType type, IEnumerable<EntityProperty> properties)
    {
        var members = type.Symbol?.WithBases().Reverse().SelectMany(t => t.GetMembers()).Select((m, i) => (m.Name, Place: i)).ToLookup(m => m.Name, m => m.Place, StringComparer.Ordinal);
        var key = type.Root.PrimaryKey.Value?.Properties.ToList();
        return properties
            .OrderBy(p => key?.IndexOf(p.Name) is >= 0 and var at ? at : int.MaxValue)
            .ThenBy(p => members?[p.Name].Any() == true ? members[p.Name].First() : int.MaxValue);
    }

    private void AddComplex(ObjectId table, EntityType type, (string Prefix, bool IsOptional) place)
    {
        var isOptional = place.IsOptional || !type.IsRequiredComplex.Value;
        if (type.JsonColumn is { } json)
        {
            var column = Column.IdOf(table, json.Length > 0 ? json : model.Rewrite(EntityNames.Cut(place.Prefix.Substring(0, place.Prefix.Length - 1))));
            builder.Add(new Column(column, SqlType.Parse(type.JsonColumnType ?? "jsonb")) { NotNull = !isOptional }, type.Location);
            return;
        }

        foreach (var property in type.Properties)
        {
            var name = property.ColumnName.Value ?? model.Rewrite(EntityNames.Cut(place.Prefix + property.Name));
            Add(columns.Make(Column.IdOf(table, name), property, isOptional || EntityColumns.IsNullable(property), isOwn: true), property.Location ?? type.Location);
        }

        foreach (var complex in type.Complex)
        {
            AddComplex(table, complex.Value, (place.Prefix + complex.Key + "_", isOptional));
        }
    }

    private void AddJson(ObjectId table, EntityType owner, EntityType json)
    {
        var ownership = json.Ownership!;
        var name = json.JsonColumn is { Length: > 0 } given ? given : model.Rewrite(EntityNames.Cut(ownership.First.Navigation!));
        var isRequired = ownership.RequiredDependent.IsSet ? ownership.RequiredDependent.Value : ownership.First.IsNavigationRequired;
        Column column = new(Column.IdOf(table, name), SqlType.Parse(json.JsonColumnType ?? "jsonb")) { NotNull = isRequired && ownership.IsUnique && owner.BaseType is null };
        builder.Add(column, ownership.Location ?? owner.Location);
    }

    private void Add(IEnumerable<SchemaObject> items, Location? location)
    {
        foreach (var item in items)
        {
            builder.Add(item, location);
        }
    }
}
