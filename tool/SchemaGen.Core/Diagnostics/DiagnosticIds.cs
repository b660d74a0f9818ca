namespace SchemaGen.Core.Diagnostics;

/// <summary>The ids of all diagnostics; an id is never used for something else. Each has a page in docs/diagnostics.</summary>
public static class DiagnosticIds
{
    /// <summary>The file does not parse as C#; the message is the compiler's own.</summary>
    public const string Syntax = "SG1000";

    /// <summary>The type of a property has no mapping.</summary>
    public const string UnmappedType = "SG1001";

    /// <summary>A type cannot be found: of a property, or a base class.</summary>
    public const string UnresolvedType = "SG1002";

    /// <summary>Two classes have one table.</summary>
    public const string DuplicateTable = "SG1003";

    /// <summary>Two properties have one column.</summary>
    public const string DuplicateColumn = "SG1004";

    /// <summary>Two objects have one name.</summary>
    public const string DuplicateName = "SG1005";

    /// <summary>A name has more than 63 bytes.</summary>
    public const string NameTooLong = "SG1006";

    /// <summary>A name is empty or holds a character that none can hold.</summary>
    public const string InvalidName = "SG1007";

    /// <summary>A class has no primary key and does not say so.</summary>
    public const string NoKey = "SG1008";

    /// <summary>An attribute names a property that is no column.</summary>
    public const string UnknownProperty = "SG1009";

    /// <summary>A foreign key refers to no table of the models.</summary>
    public const string UnknownTable = "SG1010";

    /// <summary>A foreign key has not as many columns as it refers to.</summary>
    public const string ColumnCount = "SG1011";

    /// <summary>A navigation has no foreign key property.</summary>
    public const string NavigationWithoutKey = "SG1012";

    /// <summary>A default is no value of its column.</summary>
    public const string DefaultDoesNotFit = "SG1013";

    /// <summary>An identity column is not of an integer type.</summary>
    public const string IdentityType = "SG1014";

    /// <summary>A computed column has no expression.</summary>
    public const string ComputedWithoutSql = "SG1015";

    /// <summary>A column has two sources of values.</summary>
    public const string ConflictingValues = "SG1016";

    /// <summary>A property of the primary key can be null.</summary>
    public const string NullableKey = "SG1017";

    /// <summary>A foreign key sets a column to NULL that is NOT NULL.</summary>
    public const string SetNullOnRequired = "SG1018";

    /// <summary>An argument of an attribute is no constant that can be read.</summary>
    public const string UnreadableArgument = "SG1019";

    /// <summary>A key of an index or an element of an exclusion constraint cannot be read.</summary>
    public const string InvalidIndexKey = "SG1020";

    /// <summary>A generic class has <c>[Table]</c>.</summary>
    public const string GenericTable = "SG1021";

    /// <summary>Two members of an enumeration have one label.</summary>
    public const string DuplicateLabel = "SG1022";

    /// <summary>A sequence or an identity column cannot count as it is told.</summary>
    public const string SequenceOptions = "SG1023";

    /// <summary>A length or a precision is out of range.</summary>
    public const string InvalidLength = "SG1024";

    /// <summary>A storage parameter is not <c>name=value</c>.</summary>
    public const string StorageParameter = "SG1025";

    /// <summary>A text that has to be SQL is empty.</summary>
    public const string EmptySql = "SG1026";

    /// <summary><c>[Required]</c> stands on a property whose type says that it can be null.</summary>
    public const string RequiredNullable = "SG1027";

    /// <summary>An attribute says nothing about the column that it stands on.</summary>
    public const string NoEffect = "SG1028";

    /// <summary>An attribute is not for the type of its column.</summary>
    public const string WrongColumnType = "SG1029";

    /// <summary>An attribute names a navigation that is not there.</summary>
    public const string UnknownNavigation = "SG1030";

    /// <summary>An attribute of a column stands on a property that is none.</summary>
    public const string NoColumn = "SG1031";

    /// <summary>An enumeration has labels and is no type of Postgres.</summary>
    public const string LabelsWithoutType = "SG1032";

    /// <summary>An attribute of a table stands on a class that is none.</summary>
    public const string NoTable = "SG1033";

    /// <summary>Two attributes contradict each other.</summary>
    public const string Contradiction = "SG1034";

    /// <summary>A foreign key refers to columns that no key makes unique.</summary>
    public const string NotUnique = "SG1035";

    /// <summary>A policy has an expression that its command does not take.</summary>
    public const string PolicyExpression = "SG1036";

    /// <summary>A domain does not say what type it is over.</summary>
    public const string DomainType = "SG1040";

    /// <summary>A check is of a domain that the models do not have.</summary>
    public const string UnknownDomain = "SG1041";

    /// <summary>A composite type holds itself.</summary>
    public const string RecursiveType = "SG1042";

    /// <summary>Two tables descend from each other.</summary>
    public const string CyclicInheritance = "SG1043";

    /// <summary>An attribute names an index that the table does not have.</summary>
    public const string UnknownIndex = "SG1044";

    /// <summary>A collation has options that do not go together.</summary>
    public const string CollationOptions = "SG1045";

    /// <summary>Names go round: each is the old one of another.</summary>
    public const string SwappedNames = "SG1060";

    /// <summary>An old name is that of nothing.</summary>
    public const string UnknownOldName = "SG1061";

    /// <summary>A statement of a file of SQL is about rows.</summary>
    public const string DataInDeclarations = "SG1070";

    /// <summary>A statement of a file of SQL acts on the whole server.</summary>
    public const string ClusterWideStatement = "SG1071";

    /// <summary>A statement of a file of SQL drops something.</summary>
    public const string DropInDeclarations = "SG1072";

    /// <summary>A statement of a file of SQL defines nothing: it asks, runs code, or is about a session, a transaction or files of the server.</summary>
    public const string StatementOfTheMoment = "SG1073";

    /// <summary>A statement of a file of SQL is about a kind of object that is not read from databases.</summary>
    public const string UnreadKind = "SG1074";

    /// <summary>A file of SQL cannot be cut into statements of PostgreSQL.</summary>
    public const string UnreadableSql = "SG1075";

    /// <summary>SQL in an attribute does not stay the one expression that it has to be.</summary>
    public const string NotOneExpression = "SG1076";

    /// <summary>A statement of a file of SQL changes nothing that is read from a database.</summary>
    public const string StatementWithoutEffect = "SG1077";

    /// <summary>A statement of a file of SQL changes what a class defines.</summary>
    public const string StatementAgainstModel = "SG1078";

    /// <summary>A file of SQL has privileges that are not managed, or owners.</summary>
    public const string UnmanagedPrivileges = "SG1079";

    /// <summary>A call of EF Core's fluent API is not read.</summary>
    public const string UnreadFluentCall = "SG1080";

    /// <summary>An argument of EF Core's fluent API is no constant that can be read.</summary>
    public const string UnreadFluentArgument = "SG1081";

    /// <summary>A statement that configures a context is not read, because nothing is run.</summary>
    public const string UnreadFluentStatement = "SG1082";

    /// <summary>A seed row is not read, because something of it is no constant.</summary>
    public const string UnreadSeedRows = "SG1083";

    /// <summary>A property of an entity is neither a column nor a navigation.</summary>
    public const string UnmappedEntityProperty = "SG1084";

    /// <summary>An entity has no primary key and does not say so.</summary>
    public const string EntityWithoutKey = "SG1085";

    /// <summary>A navigation may belong to several relationships, or a relationship does not say which end has the foreign key.</summary>
    public const string AmbiguousNavigation = "SG1086";

    /// <summary>There is no context of EF Core to read, or there are several and none is named.</summary>
    public const string NoContext = "SG1087";

    /// <summary>A context of EF Core is there and is not read.</summary>
    public const string ContextNotRead = "SG1088";

    /// <summary>A script that makes the schema writes rows, too.</summary>
    public const string RowsInScript = "SG1120";

    /// <summary>A property leads to a class that is no table.</summary>
    public const string ClassWithoutTable = "SG1089";

    /// <summary>A class derives from that of a table, has properties of its own and is not read.</summary>
    public const string DerivedClassNotRead = "SG1090";

    /// <summary>Two classes have collections of each other, and no class is the table that joins them.</summary>
    public const string ManyToManyWithoutJoin = "SG1091";

    /// <summary>A base type cannot be found and is taken for an interface.</summary>
    public const string UnresolvedInterface = "SG1092";

    /// <summary>A call says something of the database as a whole, which no revision makes.</summary>
    public const string LeftAloneByRevisions = "SG1093";

    /// <summary>Two properties of one table want the same column.</summary>
    public const string SiblingColumns = "SG1094";

    /// <summary>An index says how it stands to those of partitions, where there are none.</summary>
    public const string NoPartition = "SG1101";

    /// <summary>A revision was begun on the database and not finished.</summary>
    public const string RevisionInterrupted = "SG2014";

    /// <summary>Something of the models is in no revision.</summary>
    public const string NoMigration = "SG2001";

    /// <summary>Something of the revisions is no longer in the models.</summary>
    public const string NotInModels = "SG2002";

    /// <summary>Something is not as its last revision left it.</summary>
    public const string ChangedSinceMigration = "SG2003";

    /// <summary>A statement in the files of SQL is not as its last revision recorded it; what it makes only a server can tell.</summary>
    public const string DeclarationChanged = "SG2004";

    /// <summary>The values of a column cannot become values of its new type.</summary>
    public const string NoConversion = "SG1110";

    /// <summary>A seed row has no value of its key, or that of another row.</summary>
    public const string SeedRowWithoutKey = "SG1111";

    /// <summary>A value of a seed row is none of the type of its column.</summary>
    public const string SeedValueDoesNotFit = "SG1112";

    /// <summary>Seed rows stand where no table can be told, or name columns that it has not.</summary>
    public const string SeedOutOfPlace = "SG1113";

    /// <summary>What an attribute of another library says is not read.</summary>
    public const string UnreadAttribute = "SG1130";

    /// <summary>An attribute is not read by the conventions that hold.</summary>
    public const string AttributeOfOtherConventions = "SG1131";

    /// <summary>An old name is of a rename that the revisions have done.</summary>
    public const string RenameDone = "SG1140";

    /// <summary>The SQL of a revision was edited since it was recorded.</summary>
    public const string RevisionEdited = "SG2005";

    /// <summary>The history has more than one head.</summary>
    public const string SeveralHeads = "SG2006";

    /// <summary>A file of SQL in the migrations folder has no manifest beside it.</summary>
    public const string ManifestMissing = "SG2007";

    /// <summary>A manifest cannot be read, or a file of its revision is missing.</summary>
    public const string RevisionUnreadable = "SG2008";

    /// <summary>The manifests do not make a history: a parent is missing, an id is there twice, they go round.</summary>
    public const string HistoryBroken = "SG2009";

    /// <summary>A revision is not applied to the database.</summary>
    public const string PendingRevision = "SG2010";

    /// <summary>The database is not as the revisions left it.</summary>
    public const string Drift = "SG2011";

    /// <summary>Two branches change the same member.</summary>
    public const string BranchesConflict = "SG2012";

    /// <summary>The configuration cannot be read.</summary>
    public const string SettingsUnreadable = "SG2013";
}
