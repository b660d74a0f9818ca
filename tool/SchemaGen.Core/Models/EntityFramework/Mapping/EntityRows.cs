using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Fluent;
using SchemaGen.Core.Models.EntityFramework.Setup;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Models.Seeding;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Makes the rows of HasData as EF Core would insert them.</summary>
/// <param name="model">The model.</param>
/// <param name="mapping">Which table and which columns an entity type has.</param>
/// <param name="context">Where diagnostics go.</param>
/// <param name="sources">The source.</param>
internal sealed class EntityRows(EntityModel model, TableMapping mapping, ModelContext context, SourceSet sources)
{
    private readonly PropertyFacets facets = new(model, new(model, context));
    private readonly SeedRowBuilder rows = new(context);
    private readonly ConvertedValues converted = new(sources);

    /// <summary>The rows with their places.</summary>
    public IEnumerable<(Row Row, Location? Location)> Read()
    {
        foreach (var type in model.Types.Where(t => !EntitySchema.IsExcluded(t)))
        {
            foreach (var (argument, scope) in type.Seeds)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                Read(type, argument, scope);
            }
        }

        foreach (var seed in SeedCollection.In(sources))
        {
            if (seed.Element is null || model.Find(seed.Element.KeyName()) is not { IsOwned: false } type)
            {
                context.Report(DiagnosticIds.SeedOutOfPlace, ModelSeedReader.OutOfPlace, seed.Location);
            }
            else
            {
                Read(type, seed.Value!, new());
            }
        }

        return rows.Rows;
    }

    private void Read(EntityType type, ExpressionSyntax argument, FluentScope scope)
    {
        SeedInstanceReader reader = new(
            sources,
            e => context.Report(DiagnosticIds.UnreadSeedRows, e.Message, e.Place.GetLocation()),
            n => scope.TryGet(n, out var value) && value is string or bool or int or long ? value : null);
        foreach (var instance in reader.Read(argument))
        {
            Add(type, instance);
        }
    }

    private void Add(EntityType type, SeedInstance instance)
    {
        if (TableMapping.IsInJson(type) || mapping.TableOf(type) is null)
        {
            context.Report(DiagnosticIds.UnreadSeedRows, $"'{type}' has no table of its own, and EF Core writes no seed row of it", instance.Syntax.GetLocation());
            return;
        }

        var strategy = TableMapping.StrategyOf(type);
        var key = type.Root.PrimaryKey.Value?.Properties ?? [];
        foreach (var part in strategy == "TPT" && type.BaseType is not null ? type.SelfAndBases : [type])
        {
            var properties = strategy == "TPT" && !type.IsOwned
                ? type.Root.Properties.Where(p => key.Contains(p.Name)).Concat(part.Properties).Distinct()
                : type.SelfAndBases.SelectMany(t => t.Properties);
            var values = properties.Where(p => !p.IsRowVersion && !p.ComputedSql.IsSet).Select(p => ValueOf(part, p, (instance, key.Contains(p.Name)))).OfType<RowValue>().ToList();
            if (DiscriminatorColumn.Of(type.Root, mapping, context) is { } discriminator)
            {
                var column = mapping.ColumnOf(type.Root, discriminator);
                _ = values.RemoveAll(v => v.Column == column);
                values.Add(new(column, DiscriminatorOf(type)));
            }

            rows.Add(mapping.TableOf(part)!, [.. key.Select(k => mapping.ColumnOf(part, part.Find(k)!))], values, (instance.Syntax.GetLocation(), type));
        }
    }

    private static string DiscriminatorOf(EntityType type) => type.Root.Discriminator?.Values.TryGetValue(type.Name, out var value) == true && value is not null
        ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)
        : type.ShortName;

    private RowValue? ValueOf(EntityType type, EntityProperty property, (SeedInstance Instance, bool IsKey) row)
    {
        var column = mapping.ColumnOf(type, property);
        var isSet = row.Instance.Values.TryGetValue(property.Name, out var member) && (property.Symbol is not null || row.Instance.Type is null);
        try
        {
            // An object of a class of the source is no value before it is converted.
            var value = !isSet ? SeedValueReader.DefaultOf(property.Type) : property.HasConverter ? member!.ValueOrNull() : member!.Value();
            var isDefault = value == SeedValueReader.DefaultOf(property.Type) || value is SeedValue.Constant { Value: 0 or 0L or (short)0 or false };
            if (!row.IsKey && isDefault && (property.HasDefault || property.Strategy.IsSet || property.ValueGenerated.Value is ValueGenerated.OnAdd or ValueGenerated.OnUpdate))
            {
                return null;
            }

            if (property.HasConverter && value is not SeedValue.Null)
            {
                value = converted.Of(property, isSet ? member! : new(() => SeedValueReader.DefaultOf(property.Type), row.Instance.Syntax));
            }

            return row.IsKey && !isSet ? null : new(column, TextOf(property, value!));
        }
        catch (UnreadSeedException e)
        {
            context.Report(DiagnosticIds.UnreadSeedRows, e.Message, e.Place.GetLocation());
        }
        catch (FormatException e)
        {
            context.Report(DiagnosticIds.SeedValueDoesNotFit, $"'{property.Name}': {e.Message}", (member?.Place ?? row.Instance.Syntax).GetLocation());
        }

        return new(column, row.IsKey ? string.Empty : null);
    }

    private string? TextOf(EntityProperty property, SeedValue value)
    {
        var isMember = value is SeedValue.EnumMember && facets.ProviderTypeOf(property).SpecialType == SpecialType.System_String;
        return isMember && value is SeedValue.EnumMember { Field: { } field } ? field.Name : new SeedText(SqlType.Parse(facets.TypeOf(property) ?? "text"), LabelOf).Of(value);
    }

    private string? LabelOf(IFieldSymbol field) => model.Enums.ContainsKey(field.ContainingType.KeyName()) ? PostgresEnums.LabelOf(context.Annotations.Of(field), field) : null;
}
