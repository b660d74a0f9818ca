namespace SchemaGen.Tests.EntityFramework;

/// <summary>A context of a project of the folder Projects.</summary>
/// <param name="Name">The folder.</param>
/// <param name="Project">The project of the context.</param>
/// <param name="Context">The name of the context.</param>
/// <param name="Entity">An entity that gets a property later.</param>
internal sealed record SampleContext(string Name, string Project, string Context, string Entity)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SampleContext> All { get; } =
    [
        new("CleanArchitecture", "src/Infrastructure/Infrastructure.csproj", "ApplicationDbContext", "Tag"),
        new("EShop", "src/Ordering.Infrastructure/Ordering.Infrastructure.csproj", "OrderingContext", "Buyer"),
        new("SaasIdentity", "Saas.csproj", "SaasDbContext", "RefreshToken"),
        new("PluginShop", "PluginShop.csproj", "ShopObjectContext", "Country"),
        new("Booking", "Booking.csproj", "BookingDbContext", "Airport"),
        new("Workflow", "Workflow.csproj", "WorkflowDbContext", "WorkflowRun"),
        new("AbpStyle", "src/Acme.EntityFrameworkCore/Acme.EntityFrameworkCore.csproj", "BookStoreDbContext", "Category"),
        new("EventSourced", "EventSourced.csproj", "BankDbContext", "InboxState"),
        new("MinimalApi", "MinimalApi.csproj", "ShopDb", "Warehouse"),
        new("Blog", "Blog.csproj", "BlogDbContext", "Comment"),
        new("ModularMonolith", "src/Modules/Catalog/Catalog.csproj", "CatalogDbContext", "Brand") { IsOneOfSeveral = true },
        new("ModularMonolith", "src/Modules/Orders/Orders.csproj", "OrdersDbContext", "OrderLine") { IsOneOfSeveral = true },
    ];

    /// <summary>Whether other projects beside it have contexts, so that one has to be named.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>The first command.</summary>
    public string[] Init => IsOneOfSeveral ? ["init", "--project", Project] : ["init"];

    /// <inheritdoc />
    public override string ToString() => $"{Name}.{Context}";
}
