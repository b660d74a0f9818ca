using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;

namespace Contexts.OpenIddictOfOwnKeys;

public class Application : OpenIddictEntityFrameworkCoreApplication<Guid, Authorization, Token>
{
    public string? Owner { get; set; }
}

public class Authorization : OpenIddictEntityFrameworkCoreAuthorization<Guid, Application, Token>;

public class Scope : OpenIddictEntityFrameworkCoreScope<Guid>;

public class Token : OpenIddictEntityFrameworkCoreToken<Guid, Application, Authorization>;

public class Context : IdentityDbContext<IdentityUser<Guid>, IdentityRole<Guid>, Guid>, IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql().UseSnakeCaseNamingConvention(System.Globalization.CultureInfo.InvariantCulture);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.UseOpenIddict<Application, Authorization, Scope, Token, Guid>();
        builder.Entity<Scope>().ToTable("scopes", "auth");
    }
}
