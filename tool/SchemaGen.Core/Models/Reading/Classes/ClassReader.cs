using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Annotations.Libraries;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads a class: which of its properties are columns, which navigations, which parts of their own.</summary>
internal sealed class ClassReader(ModelContext context, ColumnTypes types, ISet<string> tables)
{
    private readonly ColumnAttributes attributes = new(context);
    private readonly LabelledEnums labels = new(context);

    public ModelClass Read(FoundType found)
    {
        var attribute = found.Annotations.Find("Table")!;
        if (found.Symbol.IsGenericType)
        {
            context.Report(DiagnosticIds.GenericTable, $"'{found.Symbol.Name}' is generic and cannot be a table: put [Table] on a class that derives from it", found.Location);
        }

        var table = TableName.Of(found, context);
        _ = context.Checked(table.Schema, attribute.Location);
        _ = context.Checked(table.Name, attribute.Location);
        LibraryAttributes.Report(found.Annotations, context);
        FoundMembers members = new([], [], []);
        foreach (var property in PropertyList.Of(found.Symbol, context))
        {
            LibraryAttributes.Report(property.Annotations, context);
            Add(property, new(string.Empty, string.Empty, false), members);
        }

        members.Navigations.AddRange(PropertyList.ReadOnly(found.Symbol, context).Select(p => NavigationOf(p, p.PlainType)).OfType<Navigation>().Where(n => n.IsCollection));
        var columns = members.Columns;

        foreach (var twice in columns.GroupBy(c => c.Name).Where(g => g.Count() > 1))
        {
            var last = twice.Last();
            context.Report(
                DiagnosticIds.DuplicateColumn,
                $"'{found.Symbol.Name}.{last.Path}' and '{found.Symbol.Name}.{twice.First().Path}' are both the column '{twice.Key}'",
                last.Property.Location ?? found.Location);
        }

        // The ones with an order come first, as EF Core has it.
        var ordered = columns.Where(c => c.Order is not null).OrderBy(c => c.Order).Concat(columns.Where(c => c.Order is null));
        return new(found, table, [.. ordered], members.Navigations)
        {
            Unmanaged = [.. Unmanaged(found, table)],
            Unmapped = members.Unmapped,
            IsIncomplete = context.Incomplete.Contains(found.Symbol.FullName()),
        };
    }

    private IEnumerable<ObjectId> Unmanaged(FoundType found, ObjectId table) => found.Annotations.Has("Unmanaged")
        ? [table]
        : PropertyList.Unmanaged(found.Symbol, context).Select(p => Column.IdOf(table, p.Annotations.Find("Column")?.Text("name", 0) ?? context.NameOf(p.Name)));

    private void Add(ModelProperty property, Owner owner, FoundMembers members)
    {
        var type = property.PlainType;
        var hasTypeName = property.Annotations.Find("Column")?.Text("TypeName") is { Length: > 0 };
        if (!hasTypeName && NavigationOf(property, type) is { } navigation)
        {
            MisplacedAttributes.ReportNoColumn(property, "is a navigation: put it on the property of the key", context);
            members.Navigations.Add(navigation);
        }
        else if (!hasTypeName && IsOwned(property, type))
        {
            MisplacedAttributes.ReportNoColumn(property, "is flattened into several: put it on one of its parts, or name the part on the class", context);
            attributes.CheckRequired(property);
            AddParts(property, (INamedTypeSymbol)type, owner, members);
        }
        else if (IsRowVersion(property))
        {
            MisplacedAttributes.ReportNamed(property, "is xmin, which every table has", context);
        }
        else if (types.Of(property) is { } mapped)
        {
            attributes.CheckRequired(property);
            attributes.Check(property, mapped.Type);
            if (!hasTypeName)
            {
                labels.Check(property, type);
            }

            var column = property.Annotations.Find("Column");
            var name = column?.Text("name", 0) is { } given ? context.Checked(given, column.Location) : context.Checked(owner.Prefix + context.NameOf(property.Name), property.Location);
            members.Columns.Add(new(property, owner.Path + property.Name, name, mapped.Type)
            {
                IsNullable = (owner.IsNullable || property.IsNullable) && !mapped.IsSerial,
                IsSerial = mapped.IsSerial || property.Annotations.Has("Serial"),
                Order = column?.Number("Order"),
            });
        }
        else
        {
            _ = members.Unmapped.Add(owner.Path + property.Name);
        }
    }

    private void AddParts(ModelProperty property, INamedTypeSymbol type, Owner owner, FoundMembers members)
    {
        var path = owner.Path + property.Name + ".";
        if (path.Split('.').Length > 16)
        {
            context.Report(DiagnosticIds.UnmappedType, $"'{type.Name}' holds itself and cannot be flattened into columns", property.Location);
            return;
        }

        Owner part = new(path, owner.Prefix + context.NameOf(property.Name) + "_", owner.IsNullable || property.IsNullable);
        foreach (var inner in PropertyList.Of(type, context))
        {
            Add(inner, part, members);
        }
    }

    private Navigation? NavigationOf(ModelProperty property, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } && tables.Contains(type.FullName()))
        {
            return new(property, type.FullName(), false);
        }

        var element = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol named when ClrTypes.IsList(named) => named.TypeArguments[0],
            _ => null,
        };
        return element is not null && tables.Contains(element.FullName()) ? new(property, element.FullName(), true) : null;
    }

    private bool IsOwned(ModelProperty property, ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None }
        && (property.Annotations.Has("ComplexType") || IsMarkedOwned(type));

    private bool IsMarkedOwned(ITypeSymbol type) =>
        context.Annotations.Of(type) is var annotations && (annotations.Has("ComplexType") || annotations.Has("Owned"));

    // Npgsql maps it to xmin, a column that every table has.
    private static bool IsRowVersion(ModelProperty property) => property.Annotations.Has("Timestamp") && property.PlainType.SpecialType == SpecialType.System_UInt32;

    private sealed record Owner(string Path, string Prefix, bool IsNullable);

    private sealed record FoundMembers(List<ModelColumn> Columns, List<Navigation> Navigations, HashSet<string> Unmapped);
}
