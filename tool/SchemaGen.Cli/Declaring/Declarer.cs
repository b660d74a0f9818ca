using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Declaring;

/// <summary>Adds to models what files of SQL declare; a server is asked what the statements make only where they are not as they were recorded.</summary>
/// <param name="speller">Asks the server.</param>
public sealed class Declarer(ModelSpeller speller)
{
    /// <summary>The models with the declared objects, and where each of them is declared.</summary>
    /// <param name="model">The models and the declarations.</param>
    /// <param name="recorded">The schema of the history.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="CommandException">A statement fails on the server, or there is no server.</exception>
    public async Task<Model> DeclareAsync(Model model, Schema recorded, CancellationToken cancellation)
    {
        var declared = Declared.Compare(model.Declarations, recorded);
        if (declared.IsSettled)
        {
            return declared.Known.Count == 0 ? model : With(model, model.Schema, declared.Known);
        }

        var known = SpellingTransfer.FromHistory(model.Schema, recorded);
        try
        {
            var made = await speller.MakeAsync(known, model.Declarations, cancellation);
            var spelled = known.Select(o => made.Find(o.Id) is { } counterpart ? Noted(SpellingTransfer.FromServer(o, counterpart), counterpart) : o);
            return With(model, spelled, [.. made.Where(o => !known.Contains(o.Id)).Select(o => Written(o, model.Declarations, recorded)), .. Statements(model)]);
        }
        catch (ScratchUnavailableException e)
        {
            throw new CommandException($"{Describe(declared, model)}, and only a server can tell what it makes: {e.Message}", e);
        }
    }

    /// <summary>The models with objects that the declarations make, where it is known without a server.</summary>
    public static Model Known(Model model, IEnumerable<SchemaObject> declared) => With(model, model.Schema, [.. declared.Select(d => d with { IsDeclared = true }), .. Statements(model)]);

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

    // What was recorded of the same object is kept as it was.
    private static SchemaObject Written(SchemaObject item, IReadOnlyList<Declaration> declarations, Schema recorded)
    {
        item = DeclaredTexts.From(item with { IsDeclared = true }, declarations);
        return item is DefinedObject defined && recorded.Find(item.Id) is DefinedObject known && known == defined && known.Definition.Text == defined.Definition.Text ? known with { IsDeclared = true } : item;
    }

    private static IEnumerable<Statement> Statements(Model model) => model.Declarations.Where(d => d.Name is null).Select(d => d.ToStatement() with { IsDeclared = true }).DistinctBy(s => s.Id);

    private static string Describe(Declared declared, Model model) =>
        declared.Changed.Count > 0 ? $"{declared.Changed[0].Source}: this declaration is new or has changed"
        : model.Declarations.Count > 0 ? $"{model.Declarations[0].Source.File} or another of the files of SQL has changed"
        : "the files of SQL are gone";
}
