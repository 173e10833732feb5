/** What the editor opens with. */
export const EXAMPLE = `# Put the token into Headers below:
# { "Authorization": "Bearer …" }
query {
  bodies(first: 5) {
    nodes {
      name { kk ru }
      area { name { kk } }
      memberships(first: 3) {
        nodes { person { displayName } }
      }
    }
  }
}
`;
