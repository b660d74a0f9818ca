using CommandLine;
using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Configuration;
using SchemaGen.Cli.Declaring;
using SchemaGen.Cli.Scaffolding;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding;

namespace SchemaGen.Cli.Commands;

/// <summary>Writes annotated classes of a database that is there, and the revision that makes it.</summary>
[Verb("scaffold", HelpText = "Write annotated classes of an existing database, and the revision that makes it.")]
[Example("scaffold --connection postgresql://me@localhost/shop --output Models", "write classes of the whole database")]
[Example("scaffold --schema sales --no-baseline", "only the schema sales, and no revision")]
[Example("scaffold --no-partitions", "the whole database but for the partitions that a scheduler makes")]
public sealed class ScaffoldCommand : CommonOptions
{
    /// <summary>Where the classes go.</summary>
    [Option("output", MetaValue = "DIR", HelpText = "The folder of the classes (default: Models in the project).")]
    public string? Output { get; set; }

    /// <summary>The namespace.</summary>
    [Option("namespace", MetaValue = "NS", HelpText = "The namespace of the classes (default: that of the project and the folder).")]
    public string? Namespace { get; set; }

    /// <summary>Which schemas.</summary>
    [Option("schema", MetaValue = "S", HelpText = "A schema to scaffold, with * and ? (default: all).")]
    public IEnumerable<string> Schema { get; set; } = [];

    /// <summary>Which tables.</summary>
    [Option("table", MetaValue = "T", HelpText = "A table to scaffold, as name or schema.name with * and ? (default: all).")]
    public IEnumerable<string> Table { get; set; } = [];

    /// <summary>Whether to leave partitions out.</summary>
    [Option("no-partitions", HelpText = "Leave partitions out, which something else makes at run time; their parents are scaffolded.")]
    public bool NoPartitions { get; set; }

    /// <summary>Whether to turn nullable reference types on.</summary>
    [Option("nullable", HelpText = "Write #nullable enable into each file, for a project that does not say it.")]
    public bool Nullable { get; set; }

    /// <summary>Whether to write records.</summary>
    [Option("records", HelpText = "Write records with init properties.")]
    public bool Records { get; set; }

    /// <summary>Whether to write navigations.</summary>
    [Option("navigations", HelpText = "Add properties that lead from class to class along the foreign keys.")]
    public bool Navigations { get; set; }

    /// <summary>Whether to replace files.</summary>
    [Option("force", HelpText = "Replace files that are there.")]
    public bool Force { get; set; }

    /// <summary>What the revision is called.</summary>
    [Option('m', "message", Default = "baseline", MetaValue = "TEXT", HelpText = "The name of the first revision.")]
    public string Message { get; set; } = "baseline";

    /// <summary>Whether to leave the revision out.</summary>
    [Option("no-baseline", HelpText = "Write no revision.")]
    public bool NoBaseline { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var isNew = Config is null && SettingsFile.Find(workspace.Host.CurrentDirectory) is null;
        var reading = ReadAsync(workspace, cancellation);
        var target = await ScaffoldTarget.FindAsync(workspace, Output is null ? null : Path.GetFullPath(Output, workspace.Host.CurrentDirectory), isNew && Project is null, cancellation);
        var (schema, outside) = Select(await reading);
        var options = Options(target, workspace);
        var code = Scaffolder.Write(schema, options);
        outside.Concat(code.LeftOut).ToList().ForEach(l => workspace.Terminal.Warn(l.ToString()));

        var files = CodeFiles.Of(code, workspace.Templates, target.Folder);
        var declarations = SqlFiles.Of(code.Declared, schema, workspace);
        Refuse(files.Concat(declarations).Select(f => f.Path).Where(File.Exists).ToList(), workspace);
        var proof = RoundTrip.Of(files, target.IsNullable, code.OfClasses(schema), options.Models);
        foreach (var problem in proof.Problems)
        {
            workspace.Terminal.Warn($"this is a bug of schemagen, please report it: {problem}");
        }

        if (proof.Model.HasErrors)
        {
            throw new CommandException("nothing is written, because the classes cannot be read back: a template of yours may be wrong, else --table leaves out what is named above");
        }

        var settings = isNew ? NewSettings(workspace, target) : null;
        Explain(workspace, target, code);
        var model = DeclarationResolver.Known(proof.Model with { Declarations = [.. declarations.SelectMany(d => DeclarationFiles.Parse(d.Path, d.Text, workspace.Settings.ToSearchPath()))] }, code.Declared);
        var isMadeAgain = await new ScaffoldWriter(workspace, settings).WriteAsync([.. files, .. declarations], NoBaseline ? null : Message, model, cancellation);
        return proof.Problems.Count == 0 && isMadeAgain ? ExitCode.Done : ExitCode.Found;
    }

    private static async Task<Schema> ReadAsync(Workspace workspace, CancellationToken cancellation)
    {
        var start = workspace.Host.Clock.GetTimestamp();
        var schema = await workspace.ReadDatabaseAsync(workspace.RequireConnection(), cancellation);
        workspace.Terminal.Explain($"read {schema.Count} objects in {workspace.Host.Clock.GetElapsedTime(start).TotalMilliseconds:0} ms");
        var invalid = schema.Where(o => o is Core.Schemas.Objects.Index { Invalid: true }).ToList();
        invalid.ForEach(i => workspace.Terminal.Warn($"{i.Id} is INVALID, so that nothing uses it: it is left out; drop it, or build it by REINDEX INDEX CONCURRENTLY"));
        foreach (var (table, journal) in KnownJournals.In(schema))
        {
            workspace.Terminal.Explain($"left alone: {table} is the journal of {journal.Title}");
        }

        return workspace.Comparable(PartitionIndexes.MarkOwn(KnownJournals.Without(new(schema.Except(invalid)))));
    }

    private (Schema Schema, IReadOnlyCollection<LeftOut> LeftOut) Select(Schema database)
    {
        ObjectSelection selection = new([.. Schema], [.. Table]) { WithoutPartitions = NoPartitions };
        if (selection.Unmatched(database).ToList() is { Count: > 0 } unmatched)
        {
            throw new CommandException($"the database has nothing that matches {string.Join(", ", unmatched.Select(u => $"'{u}'"))}");
        }

        return database.Any(o => o.Id != Core.Schemas.Objects.Namespace.IdOf("public")) ? RequireNames(selection.Of(database)) : throw new CommandException("the database is empty: there is nothing to scaffold");
    }

    // Git and editors change the ends of lines, and so would change the name in a file of SQL.
    private static (Schema Schema, IReadOnlyCollection<LeftOut> LeftOut) RequireNames((Schema Schema, IReadOnlyCollection<LeftOut> LeftOut) selected) =>
        selected.Schema.FirstOrDefault(o => SqlIdentifier.HoldsCarriageReturn(o.Id.Path)) is { } item
            ? throw new CommandException($"the name of {item.Id} holds a carriage return, which no file of text keeps: rename it, or leave it out by --schema or --table")
            : selected;

    private ScaffoldOptions Options(ScaffoldTarget target, Workspace workspace) => new()
    {
        Namespace = Namespace is null ? target.Namespace : SchemaGen.Scaffolding.Naming.Identifiers.Namespace(Namespace),
        Nullable = Nullable || target.IsNullable,
        DeclareNullable = Nullable && !target.IsNullable,
        Records = Records,
        Navigations = Navigations,
        EntityFramework = target.HasEntityFramework,
        Models = workspace.Settings.ToModelOptions(),
    };

    private void Refuse(List<string> taken, Workspace workspace)
    {
        if (taken.Count > 0 && !Force)
        {
            var names = taken.Take(3).Select(t => Path.GetRelativePath(workspace.Host.CurrentDirectory, t));
            throw new CommandException($"{string.Join(", ", names)}{(taken.Count > 3 ? $" and {taken.Count - 3} more files are" : taken.Count == 1 ? " is" : " are")} there already: --force replaces, --output writes elsewhere");
        }
    }

    private NewSettings NewSettings(Workspace workspace, ScaffoldTarget target)
    {
        var (text, variables) = Connection is null ? (null, []) : SafeConnection.Of(Connection);
        if (variables.Count > 0)
        {
            workspace.Terminal.Say($"the password is not written to {SettingsFile.Name}: set {string.Join(" and ", variables)}");
        }

        return new(workspace.Host.CurrentDirectory, target.Project, workspace.Migrations) { Connection = text };
    }

    private static void Explain(Workspace workspace, ScaffoldTarget target, ScaffoldedCode code)
    {
        workspace.Terminal.Say($"found {code.Classes.Count} table{(code.Classes.Count == 1 ? string.Empty : "s")} to be classes of {(code.Classes.Select(c => c.Namespace).FirstOrDefault() is { Length: > 0 } space ? space : "no namespace")}");
        if (!target.IsOfProject)
        {
            workspace.Terminal.Warn($"{target.Folder} is no part of {target.Project}: say in {SettingsFile.Name} where the models are");
        }
    }
}
