using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads the range types of the assembly.</summary>
internal sealed class ModelRangeTypeReader(ModelContext context, ColumnTypes types, SchemaBuilder builder)
{
    public void Read(FoundTypes found)
    {
        foreach (var attribute in found.Assembly.All("RangeType"))
        {
            var id = UserTypes.IdOf(attribute, RangeType.ObjectKind, context);
            context.Checked(id.Schema, attribute.Location);
            context.Checked(id.Name, attribute.Location);
            context.Checked(attribute.Text("subtype", 1) ?? string.Empty, attribute.Location);
            var multirange = MultirangeOf(attribute, id);
            builder.Add(new RangeType(id, types.Named(attribute.Text("subtype", 1)) ?? SqlType.Parse("text"))
            {
                OperatorClass = OperatorClasses.OfRange(attribute.Text("OperatorClass")),
                Collation = context.Collation(attribute.Text("Collation"), null),
                Canonical = Function(attribute.Text("Canonical")),
                SubtypeDiff = Function(attribute.Text("SubtypeDiff")),
                Multirange = multirange == RangeType.IdOf(id.Schema, RangeType.MultirangeName(id.Name)) ? null : multirange,
                Comment = attribute.Text("Comment"),
            }, attribute.Location);
            builder.AddRename(id, attribute);
        }
    }

    /// <summary>The multirange type that comes with a range type; a name with a dot has its schema before it.</summary>
    public static ObjectId MultirangeOf(Annotation attribute, ObjectId range) => attribute.Text("Multirange") is { } name
        ? ObjectId.Parse(range.Kind, name) ?? RangeType.IdOf(range.Schema, name)
        : RangeType.IdOf(range.Schema, RangeType.MultirangeName(range.Name));

    // As the catalog is read: without pg_catalog.
    private static string? Function(string? sql) => sql is null
        ? null
        : string.Join(".", ObjectId.SplitPath(sql).Where((p, i) => i > 0 || p != "pg_catalog").Select(SqlIdentifier.Quote));
}
