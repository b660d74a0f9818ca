using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Contexts.IdentityKeyLengths;

public class Context : IdentityDbContext
{
    private static readonly IServiceProvider Services = new ServiceCollection().Configure<IdentityOptions>(o => o.Stores.MaxLengthForKeys = 100).BuildServiceProvider();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql().UseApplicationServiceProvider(Services);
}
