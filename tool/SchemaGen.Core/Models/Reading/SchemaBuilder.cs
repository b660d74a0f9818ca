using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Collects objects with their places, chooses their names, and sees that no two hold one name.</summary>
internal sealed class SchemaBuilder(ModelContext context)
{
    private readonly List<(SchemaObject Item, Location? Location)> items = [];
    private readonly List<RenameHint> renames = [];
    private readonly NameChooser names = new();

    /// <summary>Adds an object.</summary>
    public void Add(SchemaObject item, Location? location)
    {
        items.Add((item, location));
        foreach (var uniqueName in item.UniqueNames.Where(s => s.Space == "relation"))
        {
            names.Reserve(uniqueName.Space, uniqueName.Schema, uniqueName.Name);
        }
    }

    /// <summary>Takes the names that a class gives, before any is chosen.</summary>
    public void Reserve(ModelClass model, IEnumerable<Draft> drafts)
    {
        var sequences = model.Columns.Select(c => c.Property.Annotations.Find("Identity")?.Text("Sequence")).OfType<string>();
        foreach (var name in sequences.Prepend(model.Table.Name))
        {
            names.Reserve("relation", model.Table.Schema, name);
        }

        Reserve(drafts);
    }

    /// <summary>Takes the names that are given.</summary>
    public void Reserve(IEnumerable<Draft> drafts)
    {
        foreach (var draft in drafts.Where(d => d.Name is not null))
        {
            foreach (var space in draft.Spaces)
            {
                names.Reserve(space, draft.Table.Schema, draft.Name!);
            }
        }
    }

    /// <summary>Adds constraints and indexes under the names that they have or get.</summary>
    public void AddDrafts(IEnumerable<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            var name = draft.Name is null ? Choose(draft.Spaces, draft.Table, draft.Template, draft.Columns) : context.Checked(draft.Name, draft.Location);
            var item = draft.Named(name) with { ChosenName = draft.Name is null ? new(draft.Template, [.. draft.Columns]) : null };
            Add(item, draft.Location);
            if (draft.RenamedFrom is { } old)
            {
                AddRename(item.Id, old, draft.Location);
            }
        }
    }

    /// <summary>What was added so far.</summary>
    public IEnumerable<SchemaObject> Items => items.Select(i => i.Item);

    /// <summary>What was added so far that belongs to a table.</summary>
    public IEnumerable<SchemaObject> PartsOf(ObjectId table) => items.Select(i => i.Item).Where(i => i.Owner == table);

    /// <summary>The first free name of a template.</summary>
    public string Choose(IReadOnlyList<string> spaces, ObjectId table, string template, IReadOnlyList<string> columns) =>
        names.Choose(spaces, table.Schema, number => ObjectName.Make(template, table.Name, columns, number));

    /// <summary>Adds the <c>[RenamedFrom]</c> of an object, where it has one.</summary>
    public void AddRename(ObjectId id, AnnotationSet annotations)
    {
        if (annotations.Find("RenamedFrom") is { } attribute)
        {
            AddRename(id, attribute.Text("name", 0) ?? string.Empty, attribute.Location);
        }
    }

    /// <summary>Adds the <c>RenamedFrom</c> that an attribute of the assembly gives, where it does.</summary>
    public void AddRename(ObjectId id, Annotation attribute)
    {
        if (attribute.Text("RenamedFrom") is { } old)
        {
            AddRename(id, old, attribute.Location);
        }
    }

    /// <summary>Adds those of an enumeration and its members.</summary>
    public void AddRenames(NativeEnum type, ModelContext reading)
    {
        AddRename(type.Type.Id, type.Found.Annotations);
        foreach (var member in type.Found.Symbol.GetMembers().OfType<IFieldSymbol>().Where(f => type.Labels.ContainsKey(f.Name)))
        {
            if (reading.Annotations.Of(member).Find("RenamedFrom") is { } attribute)
            {
                var old = context.Checked(attribute.Text("name", 0) ?? string.Empty, attribute.Location);
                renames.Add(new(new(type.Type.Id, type.Type.Id) { FromLabel = old, ToLabel = type.Labels[member.Name] }, SpanOf(attribute.Location)));
            }
        }
    }

    /// <summary>The model of all that was added.</summary>
    public Model Build()
    {
        AddNamespaces();
        Dictionary<ObjectId, SourceSpan> sources = [];
        Dictionary<UniqueName, SchemaObject> holders = [];
        HashSet<ObjectId> seen = [];
        foreach (var (item, location) in items)
        {
            var taken = item.UniqueNames.Select(s => holders.TryGetValue(s, out var other) ? other : null).FirstOrDefault(o => o is not null);
            if (!seen.Add(item.Id) || taken is not null)
            {
                ReportTaken(item, taken ?? item, location);
            }

            foreach (var uniqueName in item.UniqueNames)
            {
                holders[uniqueName] = item;
            }

            if (location.ToSpan() is { } span)
            {
                sources[item.Id] = span;
            }
        }

        foreach (var (hint, round) in SwappedNames.Find(renames))
        {
            context.Report(DiagnosticIds.SwappedNames, $"The names go round ({round}), so that none can be given first: give one of them a name of its own in a revision before", hint.Source);
        }

        var ordered = items.Select(i => i.Item).OrderBy(i => Rank(i)).ToList();
        return new(Schemas.ImpliedParts.Complete(new(ordered)), sources, renames.ToValueList(), context.Diagnostics.All.ToValueList());
    }

    private void ReportTaken(SchemaObject item, SchemaObject other, Location? location)
    {
        // Twice the same table or column is told by its class.
        if (item is not (Table or Column) || other is not (Table or Column))
        {
            context.Report(DiagnosticIds.DuplicateName, $"The name '{item.Id.Display}' of this {item.Id.Kind} is also that of another {other.Id.Kind}: give one of them another", location);
        }
    }

    private void AddRename(ObjectId to, string old, Location? location)
    {
        context.Checked(old, location);
        var path = ObjectId.SplitPath(old);
        var canMove = to.Kind.Scope == ObjectScope.Schema && path.Count == 2 && old.IndexOf('.') > 0;
        var from = canMove ? to with { Schema = path[0], Name = path[1] } : to with { Name = old };
        renames.Add(new(new(from, to), SpanOf(location)));
    }

    private void AddNamespaces()
    {
        var known = new HashSet<string>(items.Where(i => i.Item is Namespace).Select(i => i.Item.Id.Name), StringComparer.Ordinal) { "public", context.Options.GivenSchema ?? string.Empty, string.Empty };
        foreach (var (item, location) in items.ToList())
        {
            var schema = item is Extension extension ? extension.Schema ?? string.Empty : item.Id.Schema;
            if (known.Add(schema))
            {
                items.Add((new Namespace(Namespace.IdOf(schema)), location));
            }
        }
    }

    private static SourceSpan SpanOf(Location? location) => location.ToSpan() ?? new(string.Empty, 1, 1);

    private static int Rank(SchemaObject item) => item switch { Namespace => 0, Extension => 1, EnumType or Domain or DomainCheck or CompositeType or CompositeAttribute or RangeType or Collation => 2, Sequence => 3, _ => 4 };
}
