using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Contexts.SnakeCaseIdentity;

public class Account : IdentityUser<Guid>
{
    public string DisplayName { get; set; } = "";
}

public class Context : IdentityDbContext<Account, IdentityRole<Guid>, Guid>
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql().UseSnakeCaseNamingConvention();
}
