namespace SchemaGen.Tests.Packages;

/// <summary>The files of the sample.</summary>
internal static class SampleFiles
{
    // Beside the machine's own sources; packages of ours come from the folder alone.
    private const string Sources = """
        <configuration>
          <packageSources><add key="schemagen-local" value="{feed}" /></packageSources>
        </configuration>
        """;

    private const string Tools = """
        { "version": 1, "isRoot": true, "tools": { "dotnet-schemagen": { "version": "{version}", "commands": ["dotnet-schemagen"] } } }
        """;

    private const string Versions = """
        <Project>
          <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
          <ItemGroup><PackageVersion Include="SchemaGen" Version="{version}" /></ItemGroup>
        </Project>
        """;

    private const string Shared = """
        <Project>
          <PropertyGroup>
            <TargetFrameworks>net10.0;net8.0</TargetFrameworks>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors Condition="'$(TreatWarningsAsErrors)' == ''">true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SchemaGen" PrivateAssets="all" />
            <Using Include="System.ComponentModel.DataAnnotations;System.ComponentModel.DataAnnotations.Schema;SchemaGen" />
          </ItemGroup>
        </Project>
        """;

    private const string Models = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><Nullable>enable</Nullable></PropertyGroup>
        </Project>
        """;

    // Only for the second framework are the attributes kept.
    private const string App = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <Nullable>disable</Nullable>
            <DefineConstants Condition="'$(TargetFramework)' == 'net8.0'">$(DefineConstants);SCHEMAGEN_ATTRIBUTES</DefineConstants>
          </PropertyGroup>
          <ItemGroup><ProjectReference Include="../Models/Models.csproj" /></ItemGroup>
        </Project>
        """;

    private const string Car = """
        namespace Models;

        [Table("cars"), Check("price > 0")]
        public class Car
        {
            [Key]
            public int Id { get; set; }

            public required string Make { get; set; }

            public decimal Price { get; set; }

            public string? Colour { get; set; }
        }

        """;

    private const string Owner = """
        namespace App;

        [Table("owners")]
        public class Owner
        {
            [Key]
            public int Id { get; set; }

            [PgIndex]
            public string Name { get; set; }

            [References(typeof(Models.Car), OnDelete = ForeignKeyAction.Cascade)]
            public int? CarId { get; set; }
        }

        """;

    /// <summary>All of them.</summary>
    public static IEnumerable<(string Path, string Text)> All(LocalFeed feed) => new[]
    {
        ("nuget.config", Sources), (".config/dotnet-tools.json", Tools), ("Directory.Packages.props", Versions), ("Directory.Build.props", Shared),
        ("Models/Models.csproj", Models), ("Models/Car.cs", Car), ("App/App.csproj", App), ("App/Owner.cs", Owner),
        ("App/schemagen.json", "{ \"sql\": \"views/*.sql\" }\n"), ("App/views/makes.sql", "CREATE VIEW makes AS SELECT DISTINCT make FROM cars;\n"),
    }.Select(f => (f.Item1, f.Item2.Replace("{feed}", feed.Folder, StringComparison.Ordinal).Replace("{version}", feed.Version, StringComparison.Ordinal)));
}
