using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads domains: <c>[Domain]</c> on the assembly or on the class that wraps its values.</summary>
internal sealed class ModelDomainReader(ModelContext context, ColumnTypes types, SchemaBuilder builder)
{
    public void Read(FoundTypes found)
    {
        Dictionary<ObjectId, List<Annotation>> checks = [];
        foreach (var attribute in found.Assembly.All("Domain"))
        {
            var id = UserTypes.IdOf(attribute, Domain.ObjectKind, context);
            checks[id] = OwnCheck(attribute);
            Add(id, attribute, types.Named(attribute.Text("type", 1)), attribute.Text("Comment"));
        }

        foreach (var type in found.Types.Where(t => t.Annotations.Has("Domain")))
        {
            var attribute = type.Annotations.Find("Domain")!;
            var id = UserTypes.IdOf(type, context);
            checks[id] = [.. OwnCheck(attribute), .. type.Annotations.All("Check")];
            Add(id, attribute, types.Named(attribute.Text("type", 1)) ?? TypeOfValue(type), attribute.Text("Comment") ?? context.CommentOf(type.Symbol, type.Annotations));
            builder.AddRename(id, type.Annotations);
        }

        foreach (var attribute in found.Assembly.All("DomainCheck"))
        {
            AddCheck(attribute, checks);
        }

        var drafts = checks.SelectMany(p => p.Value.Select(a => Draft(p.Key, a))).Where(d => d is not null).Select(d => d!).ToList();
        builder.Reserve(drafts);
        builder.AddDrafts(drafts);
    }

    private void Add(ObjectId id, Annotation attribute, SqlType? type, string? comment)
    {
        context.Checked(id.Schema, attribute.Location);
        context.Checked(id.Name, attribute.Location);
        if (type is null)
        {
            context.Report(DiagnosticIds.DomainType, $"The domain '{id.Name}' has no type: write it as [Domain(\"{id.Name}\", \"text\")]", attribute.Location);
            return;
        }

        builder.Add(new Domain(id, type)
        {
            Collation = context.Collation(attribute.Text("Collation"), null),
            NotNull = attribute.Flag("NotNull"),
            Default = context.Sql(attribute.Text("Default"), attribute.Location),
            Comment = comment,
        }, attribute.Location);
        builder.AddRename(id, attribute);
    }

    private static List<Annotation> OwnCheck(Annotation attribute) => attribute.Text("Check") is null ? [] : [attribute];

    private void AddCheck(Annotation attribute, Dictionary<ObjectId, List<Annotation>> checks)
    {
        var name = attribute.Text("domain", 0) ?? string.Empty;
        var found = checks.Where(p => p.Key.Name == name || p.Key.Path == name).ToList();
        if (found.Count == 1)
        {
            found[0].Value.Add(attribute);
        }
        else
        {
            context.Report(DiagnosticIds.UnknownDomain, found.Count == 0
                ? $"'{name}' is no domain of the models"
                : $"'{name}' can be {string.Join(" or ", found.Select(f => f.Key.Path))}: write its schema", attribute.Location);
        }
    }

    private Draft? Draft(ObjectId domain, Annotation attribute)
    {
        var isOwn = attribute.Name == "Domain";
        var text = isOwn ? attribute.Text("Check") : attribute.Text("sql", attribute.Name == "Check" ? 0 : 1);
        return context.Sql(text, attribute.Location) is { } sql
            ? new(DomainCheck.ObjectKind, domain, id => new DomainCheck(id, sql) { NotValid = attribute.Flag("NotValid") }, attribute.Location)
            {
                Name = isOwn ? null : attribute.Text("Name"),
                Template = context.Options.Names.Check,
                Comment = isOwn ? null : attribute.Text("Comment"),
            }
            : null;
    }

    private SqlType? TypeOfValue(FoundType type) => PropertyList.Of(type.Symbol, context) is [var value] ? TypeOf(value) : null;

    private SqlType? TypeOf(ModelProperty value)
    {
        MisplacedAttributes.ReportNamed(value, "is the value of a domain: say it by [Domain], or by [Check] on its class", context);
        return types.Of(value)?.Type;
    }
}
