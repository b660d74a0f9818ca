using SchemaGen.Core.Linting;
using SchemaGen.Core.Models;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Configuration;

/// <summary>What <c>schemagen.json</c> says; each key has an option of the same name on the command line or a default.</summary>
public sealed record Settings
{
    /// <summary>The folder that relative paths start from: that of the file.</summary>
    public required string Root { get; init; }

    /// <summary>The database, as a URL or a connection string; <c>${NAME}</c> is not replaced yet.</summary>
    public string? Connection { get; init; }

    /// <summary>What <see cref="Scratch"/> says where temporary databases may be made on the server of <see cref="Connection"/>.</summary>
    public const string ConfiguredScratch = "configured";

    /// <summary>A server for temporary databases, as a URL or a connection string; <c>${NAME}</c> is not replaced yet. Null starts one to be thrown away.</summary>
    public string? Scratch { get; init; }

    /// <summary>The major version of the server that is started to be thrown away; null takes what is there.</summary>
    public string? Postgres { get; init; }

    /// <summary>The project or the folder of the models.</summary>
    public string Project { get; init; } = ".";

    /// <summary>Whether MSBuild is asked what the project compiles where no fresh list says so: <c>ask</c> or <c>never</c>.</summary>
    public string MSBuild { get; init; } = "ask";

    /// <summary>The folder of the revisions.</summary>
    public string Migrations { get; init; } = "migrations";

    /// <summary>The files of SQL that declare what no class can say, as a glob.</summary>
    public string Sql { get; init; } = "sql/**/*.sql";

    /// <summary>The program that prints the whole schema as SQL, which is then what is declared in place of classes; null where there is none.</summary>
    public string? SchemaCommand { get; init; }

    /// <summary>The file of SQL that makes the whole schema, which is then what is declared in place of classes; null where there is none.</summary>
    public string? SchemaFile { get; init; }

    /// <summary>How long <see cref="SchemaCommand"/> may take.</summary>
    public TimeSpan SchemaTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether a script is declared and no class is read.</summary>
    public bool IsScript => SchemaCommand is not null || SchemaFile is not null;

    /// <summary>The folder of the user's templates; null where there is none.</summary>
    public string? Templates { get; init; }

    /// <summary>The schema of what names none; null for the first of <see cref="SearchPath"/>.</summary>
    public string? Schema { get; init; }

    /// <summary>The schemas in which SQL finds what it names without one; <c>public</c> where there is none.</summary>
    public ValueList<string> SearchPath { get; init; } = [];

    /// <summary>Whether privileges are left as they are (<c>ignore</c>) or are declared in files of SQL like the rest (<c>manage</c>).</summary>
    public string Privileges { get; init; } = "ignore";

    /// <summary>Whether privileges are declared.</summary>
    public bool ManagesPrivileges => Privileges == "manage";

    /// <summary>Whose conventions hold: <c>schemagen</c>'s for classes with <c>[Table]</c>, or <c>efcore</c>'s for the entities of a context; null for the former where nobody has said.</summary>
    public string? Conventions { get; init; }

    /// <summary>The context of EF Core that is read; null for the only one.</summary>
    public string? Context { get; init; }

    /// <summary>How names are made of C#'s: <c>snake_case</c> or <c>preserve</c>.</summary>
    public string Naming { get; init; } = "snake_case";

    /// <summary>Where comments come from: <c>attribute</c> or <c>xml</c>.</summary>
    public string Comments { get; init; } = "attribute";

    /// <summary>How an index without a name is called; <c>{table}</c> and <c>{columns}</c> are replaced.</summary>
    public string IndexName { get; init; } = "ix_{table}_{columns}";

    /// <summary>The schemas that are looked at, as patterns; all where there is none.</summary>
    public ValueList<string> Schemas { get; init; } = [];

    /// <summary>What is ours and what is not, as patterns of <c>schema.name</c>; what a revision or a model names where there is none.</summary>
    public ValueList<string> Managed { get; init; } = [];

    /// <summary>The commands that delete data without being told to: <c>revision</c>, <c>upgrade</c>, <c>downgrade</c>.</summary>
    public ValueList<string> AllowDataLoss { get; init; } = [];

    /// <summary>The schema of the journal.</summary>
    public string JournalSchema { get; init; } = "schemagen";

    /// <summary>The table of the journal.</summary>
    public string JournalTable { get; init; } = "revisions";

    /// <summary>How long a statement of a revision may wait for a lock; zero waits for ever.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a statement of a revision may take; null where the server says it.</summary>
    public TimeSpan? StatementTimeout { get; init; }

    /// <summary>How often what got no lock is taken back and tried again.</summary>
    public int Retries { get; init; } = 10;

    /// <summary>How long to wait while another process migrates the same database; null waits for ever.</summary>
    public TimeSpan? LockWait { get; init; }

    /// <summary>When a change is written so that others read and write its table meanwhile.</summary>
    public OnlineMode Online { get; init; }

    /// <summary>Whether revisions keep what they drop, so that the way back has it again.</summary>
    public bool Preserves { get; init; }

    /// <summary>Which rules of <c>lint</c> matter how much.</summary>
    public LintOptions Lint { get; init; } = new();

    /// <summary>The role as which revisions run; null where it is that of the connection.</summary>
    public string? Role { get; init; }

    /// <summary>The table of the journal as an object of a schema.</summary>
    public ObjectId Journal => Table.IdOf(JournalSchema, JournalTable);

    /// <summary>Where names without a schema are looked for and made.</summary>
    public SearchPath ToSearchPath() => Configuration.SearchPath.Of(Schema, SearchPath);

    /// <summary>How models are read by it.</summary>
    public ModelOptions ToModelOptions() => new()
    {
        DefaultSchema = ToSearchPath().First,
        GivenSchema = JournalSchema,
        Naming = Naming == "preserve" ? NamingConvention.Preserve : NamingConvention.SnakeCase,
        Names = new() { Index = IndexName },
        XmlComments = Comments == "xml",
        Conventions = Conventions switch { null => null, "efcore" => ModelConventions.EntityFramework, _ => ModelConventions.SchemaGen },
        Context = Context,
    };
}
