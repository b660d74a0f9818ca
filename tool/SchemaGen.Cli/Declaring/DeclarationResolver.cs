using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Declaring;

/// <summary>Adds to models what files of SQL declare; a server is asked what the statements make only where they are not as they were recorded.</summary>
/// <param name="speller">Asks the server.</param>
/// <param name="near">A place of source as a person would write it.</param>
public sealed class DeclarationResolver(ModelSpeller speller, Func<SourceSpan, SourceSpan> near)
{
    /// <summary>The models with the declared objects, and where each of them is declared.</summary>
    /// <param name="model">The models and the declarations.</param>
    /// <param name="recorded">The schema of the history.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="CommandException">A statement fails on the server, or there is no server.</exception>
    /// <exception cref="ModelException">A statement does nothing that a plan would have.</exception>
    public async Task<Model> DeclareAsync(Model model, Schema recorded, CancellationToken cancellation)
    {
        var known = SpellingTransfer.FromHistory(model.Schema, recorded);
        var declared = DeclarationComparison.Compare(model.Declarations, recorded, known);
        if (declared.AreStatementsKnown)
        {
            model = model with { Schema = DeclaredComments.Keep(model.Schema, recorded, model.Declarations) };
        }

        if (declared.NeedsNoServer)
        {
            return declared.Known.Count == 0 ? model : With(model, model.Schema, WithPrivileges(model.Schema, declared.Known, recorded));
        }

        try
        {
            return await RemakeAsync((model, known, recorded), declared, cancellation) ?? await MakeAllAsync((model, known, recorded), cancellation);
        }
        catch (ScratchUnavailableException) when (declared is { Changed.Count: 0, AreStatementsKnown: true })
        {
            // A view that names its columns is what it was; where one says SELECT *, the next comparison with a server finds it.
            return With(model, model.Schema, WithPrivileges(model.Schema, [.. recorded.Where(o => o.IsDeclared && declared.Affected.Any(s => s.Name!.Fits(o.Id))), .. declared.Known], recorded));
        }
        catch (ScratchUnavailableException e)
        {
            throw new CommandException($"{Describe(declared, model)}, and only a server can tell what it makes: {e.Message}", e);
        }
    }

    // Only what has changed, upon what it seems to need; null where it needs more than its text tells, or another statement says a part of it.
    private async Task<Model?> RemakeAsync((Model Model, Schema Known, Schema Recorded) given, DeclarationComparison declared, CancellationToken cancellation)
    {
        if (!declared.AreStatementsKnown || declared.Known.Count == 0)
        {
            return null;
        }

        Schema whole = new(ColumnOrder.AsRecorded(given.Known, given.Recorded).Concat(declared.Known));
        IReadOnlyList<Declaration> again = [.. declared.Changed, .. declared.Affected];
        if (given.Model.Declarations.Any(d => again.Any(a => DeclaredTexts.Alters(d, a.Name!.Name))))
        {
            return null;
        }

        var part = ModelSpeller.Closure(whole, again.SelectMany(d => whole.MentionedInBody(d.Text)));
        var (made, failures) = await speller.MakeAsync(part, again, cancellation);
        if (failures.Count > 0)
        {
            return null;
        }

        // The statements that give comments are as they were, and were not run.
        ChangedNeeds changed = new(given.Recorded, new(whole.Concat(made)));
        var remade = made.Where(o => o is not Grant && !part.Contains(o.Id)).Select(o => Written(o, given.Model.Declarations, given.Recorded, changed) with { Comment = given.Recorded.Find(o.Id)?.Comment });
        return With(given.Model, given.Model.Schema, WithPrivileges(given.Model.Schema, [.. declared.Known, .. remade], given.Recorded));
    }

    // Where no statement has changed, privileges are what they were, and for what is new what the default privileges give.
    private static IReadOnlyList<SchemaObject> WithPrivileges(Schema models, IReadOnlyList<SchemaObject> declared, Schema recorded)
    {
        Schema whole = new(models.Concat(declared));
        var given = Privileges.Given(declared.OfType<DefaultGrant>(), whole.Where(o => !recorded.Contains(o.Id)));
        return [.. declared.Where(d => d is not Grant grant || whole.Contains(grant.On)), .. given.Select(g => g with { IsDeclared = true })];
    }

    private async Task<Model> MakeAllAsync((Model Model, Schema Known, Schema Recorded) given, CancellationToken cancellation)
    {
        var (made, failures) = await speller.MakeAsync(ColumnOrder.AsRecorded(given.Known, given.Recorded), given.Model.Declarations, cancellation);
        if (failures.Count > 0)
        {
            throw new CommandException(string.Join("\n", failures));
        }

        var result = Spelled(given, made);
        var lost = await new StatementEffects(speller, given.Model.Declarations).FindAsync(given.Known, result.Schema, cancellation);
        return lost.Count == 0 ? result : throw new ModelException([.. lost.Select(d => d with { Source = near(d.Source!) })]);
    }

    private static Model Spelled((Model Model, Schema Known, Schema Recorded) given, Schema made)
    {
        // Only now it is known which functions there are, and so what expressions mean.
        Schema whole = new(given.Model.Schema.Concat(made.Where(o => !given.Known.Contains(o.Id))));
        ChangedNeeds changed = new(given.Recorded, whole);
        var known = SpellingTransfer.FromHistory(whole, given.Recorded).Select(o => given.Known.Contains(o.Id) ? o : null);
        var spelled = known.Select(o => made.Find(o.Id) is { } counterpart ? Noted(SpellingTransfer.FromServer(o, counterpart), counterpart) : o);
        return With(given.Model, spelled, [.. made.Where(o => !given.Known.Contains(o.Id)).Select(o => Written(o, given.Model.Declarations, given.Recorded, changed)), .. DeclaredTexts.Statements(given.Model.Declarations)]);
    }

    /// <summary>The models with objects that the declarations make, where it is known without a server.</summary>
    public static Model Known(Model model, IEnumerable<SchemaObject> declared) => With(model, model.Schema, [.. declared.Select(d => d with { IsDeclared = true }), .. DeclaredTexts.Statements(model.Declarations)]);

    private static Model With(Model model, Schema schema, IReadOnlyList<SchemaObject> declared)
    {
        Dictionary<ObjectId, SourceSpan> sources = new(model.Sources);
        foreach (var item in declared)
        {
            if ((model.Declarations.LastOrDefault(d => d.Name?.Fits(item.Id) == true) ?? model.Declarations.FirstOrDefault(d => DeclaredTexts.Names(d, item.Id))) is { } declaration)
            {
                sources[item.Id] = declaration.Source;
            }
        }

        return model with { Schema = new(schema.Concat(declared)), Sources = sources };
    }

    // A comment that a statement gives to an object of the models, which says nothing of one.
    private static SchemaObject Noted(SchemaObject item, SchemaObject made) => item.Comment is null && made.Comment is { } comment ? item with { Comment = comment } : item;

    // What was recorded of the same object is kept as it was, so that another version of PostgreSQL, which prints it in another way, changes nothing.
    private static SchemaObject Written(SchemaObject item, IReadOnlyList<Declaration> declarations, Schema recorded, ChangedNeeds changed)
    {
        item = DeclaredTexts.From(item with { IsDeclared = true }, declarations);
        return item is DefinedObject defined
            && recorded.Find(item.Id) is DefinedObject known
            && known.Definition.Text == defined.Definition.Text
            && known == (defined with { Definition = known.Definition })
            && (known.Definition == defined.Definition || !changed.Concern(defined, known))
                ? known with { IsDeclared = true, Needs = defined.Needs }
                : item;
    }

    private static string Describe(DeclarationComparison declared, Model model) =>
        declared.Changed.Count > 0 ? $"{declared.Changed[0].Source}: this declaration is new or has changed"
        : declared.Affected.Count > 0 ? $"{declared.Affected[0].Source}: what this declaration stands on has changed"
        : model.Declarations.Count > 0 ? $"{model.Declarations[0].Source.File} or another of the files of SQL has changed"
        : "the files of SQL are gone";
}
