using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads unique, check and exclusion constraints.</summary>
internal static class ConstraintReader
{
    public static IEnumerable<Draft> Uniques(ModelClass model, ModelContext context)
    {
        foreach (var (attribute, column) in model.AnnotationsOf("Unique"))
        {
            var names = attribute.Texts("properties", 0);
            if (names.Count == 0 && column is null)
            {
                context.Report(DiagnosticIds.UnknownProperty, "[Unique] on a class names the properties that it is about", attribute.Location);
                continue;
            }

            var columns = names.Count == 0 ? [column!] : model.ColumnsNamed(names, context, attribute.Location);
            var include = model.ColumnsNamed(attribute.Texts("Include"), context, attribute.Location);
            if (columns is null || include is null)
            {
                continue;
            }

            yield return new Draft(
                Unique.ObjectKind,
                model.Table,
                id => new Unique(id, columns.Names())
                {
                    WithoutOverlaps = attribute.Flag("WithoutOverlaps"),
                    Include = include.Names(),
                    NullsNotDistinct = attribute.Flag("NullsNotDistinct"),
                    Parameters = context.Parameters(attribute.Texts("With"), attribute.Location),
                    Deferral = attribute.Deferral(),
                    IndexComment = attribute.Text("IndexComment"),
                },
                attribute.Location)
            {
                Name = attribute.Text("Name"),
                Template = context.Options.Names.Unique,
                Columns = columns.Concat(include).Names(),
                Comment = attribute.Text("Comment"),
            }.WithTree(attribute, model, context);
        }
    }

    public static IEnumerable<Draft> Checks(ModelClass model, ModelContext context)
    {
        foreach (var (attribute, _) in model.AnnotationsOf("Check"))
        {
            if (context.Sql(attribute.Text("sql", 0), attribute.Location) is not { } sql)
            {
                continue;
            }

            var read = SqlLexer.Identifiers(sql.Text);
            var columns = model.Columns.Where(c => read.Contains(c.Name)).Names();
            yield return new(
                Check.ObjectKind,
                model.Table,
                id => new Check(id, sql) { NoInherit = attribute.Flag("NoInherit"), NotEnforced = attribute.Flag("NotEnforced"), NotValid = attribute.Flag("NotValid") },
                attribute.Location)
            {
                Name = attribute.Text("Name"),
                Template = context.Options.Names.Check,
                Columns = columns.Count == 1 ? columns : [],
                Comment = attribute.Text("Comment"),
            };
        }
    }

    public static IEnumerable<Draft> Exclusions(ModelClass model, ModelContext context)
    {
        foreach (var (attribute, _) in model.AnnotationsOf("Exclude"))
        {
            var method = attribute.Text("Method")?.ToLowerInvariant() ?? "gist";
            var keys = ModelIndexKeyReader.Read(attribute, attribute.Texts("elements", 0), new(model, method, IsExclusion: true), context);
            var include = model.ColumnsNamed(attribute.Texts("Include"), context, attribute.Location);
            if (keys is null || include is null)
            {
                continue;
            }

            yield return new Draft(
                Exclusion.ObjectKind,
                model.Table,
                id => new Exclusion(id, method, keys)
                {
                    Include = include.Names(),
                    Where = context.Sql(attribute.Text("Where"), attribute.Location),
                    Parameters = context.Parameters(attribute.Texts("With"), attribute.Location),
                    Deferral = attribute.Deferral(),
                    IndexComment = attribute.Text("IndexComment"),
                },
                attribute.Location)
            {
                Name = attribute.Text("Name"),
                Template = context.Options.Names.Exclusion,
                Columns = [.. IndexKeyNames.Of(keys), .. include.Names()],
                Comment = attribute.Text("Comment"),
            }.WithTree(attribute, model, context);
        }
    }
}
